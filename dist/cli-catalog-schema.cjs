"use strict";

// src/cli/catalog-schema.ts

// schemas/catalog.schema.json
var catalog_schema_default = {
  title: "A catalogue of smtp-lint",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    section: {
      type: "string",
      minLength: 1,
      description: "The name of the section; with * at the end, of all that begin so."
    },
    summary: {
      type: "string",
      minLength: 1
    },
    source: {
      type: "string",
      minLength: 1,
      description: "Where the facts come from."
    },
    required: {
      description: "A configuration without this section is not complete.",
      type: "boolean"
    },
    lookalikes: {
      description: "Sections of almost this name, or with something behind it, are taken for this one.",
      type: "boolean"
    },
    conditions: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"
      },
      additionalProperties: {
        type: "object",
        properties: {
          meaning: {
            type: "string",
            minLength: 1,
            description: 'What holds, to stand in a sentence: "OAuth 2.0 is in use".'
          },
          when: {
            $ref: "#/$defs/condition"
          }
        },
        required: [
          "meaning",
          "when"
        ],
        additionalProperties: false
      }
    },
    options: {
      type: "object",
      propertyNames: {
        type: "string"
      },
      additionalProperties: {
        oneOf: [
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "boolean"
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "integer"
              },
              min: {
                type: "integer",
                minimum: -9007199254740991,
                maximum: 9007199254740991
              },
              max: {
                type: "integer",
                minimum: -9007199254740991,
                maximum: 9007199254740991
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "time"
              },
              below: {
                type: "string"
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "choice"
              },
              values: {
                minItems: 1,
                type: "array",
                items: {
                  type: [
                    "string",
                    "number",
                    "boolean"
                  ]
                }
              },
              open: {
                description: "The documentation names examples: other values may be valid.",
                type: "boolean"
              },
              orContaining: {
                description: "Any text that contains this one in any case is accepted.",
                type: "string"
              },
              instead: {
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "string"
                }
              },
              pathBelongsIn: {
                type: "string"
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "values",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "text"
              },
              noBlanks: {
                type: "boolean"
              },
              shapes: {
                minItems: 1,
                type: "array",
                items: {
                  anyOf: [
                    {
                      type: "string",
                      enum: [
                        "guid",
                        "domain-name"
                      ]
                    },
                    {
                      type: "object",
                      properties: {
                        endsWith: {
                          type: "string"
                        }
                      },
                      required: [
                        "endsWith"
                      ],
                      additionalProperties: false
                    }
                  ]
                }
              },
              doubtful: {
                type: "array",
                items: {
                  type: "string"
                }
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "host"
              },
              numberBelongsIn: {
                type: "string"
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "list"
              },
              separator: {
                type: "string",
                enum: [
                  "blank",
                  "comma"
                ]
              },
              values: {
                minItems: 1,
                type: "array",
                items: {
                  type: "string"
                }
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "mechanisms"
              },
              values: {
                minItems: 1,
                type: "array",
                items: {
                  type: "string"
                }
              },
              misprints: {
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "string"
                }
              },
              alone: {
                type: "array",
                items: {
                  type: "string"
                }
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "values",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          },
          {
            type: "object",
            properties: {
              type: {
                type: "string",
                const: "object"
              },
              takesEffect: {
                type: "string",
                enum: [
                  "immediately",
                  "next-cycle",
                  "next-pop-cycle",
                  "restart",
                  "unknown"
                ],
                description: "When a change of the option reaches the running server."
              },
              summary: {
                type: "string",
                minLength: 1,
                description: "One sentence."
              },
              details: {
                type: "string"
              },
              default: {
                description: "What the server takes when the option is not set; left out if nothing.",
                type: [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              emptyAllowed: {
                description: "The empty value means something to the server.",
                type: "boolean"
              },
              introduced: {
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              modified: {
                type: "array",
                items: {
                  type: "string",
                  pattern: "^\\d+(?:\\.\\d+){2,3}$"
                }
              },
              discontinued: {
                description: "The first release without the option.",
                type: "string",
                pattern: "^\\d+(?:\\.\\d+){2,3}$"
              },
              valuesIntroduced: {
                description: "Values that came later than the option.",
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  type: "object",
                  properties: {
                    release: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "release"
                  ],
                  additionalProperties: false
                }
              },
              secret: {
                description: "The value is never shown, in no format, not even its length.",
                type: "boolean"
              },
              mayHoldSecret: {
                description: "People put a secret here by mistake: a value that looks like one is not shown.",
                type: "boolean"
              },
              usedWhen: {
                description: "Where this does not hold the option has no effect.",
                $ref: "#/$defs/condition"
              },
              requiredWhen: {
                anyOf: [
                  {
                    type: "boolean",
                    const: true
                  },
                  {
                    $ref: "#/$defs/condition"
                  }
                ]
              },
              checkedWhen: {
                description: "The value is judged only where this holds.",
                $ref: "#/$defs/condition"
              },
              successor: {
                description: "For a discontinued option: the option to look at now.",
                type: "string"
              },
              shadows: {
                description: "The option of the same section that does the same job.",
                type: "string"
              },
              inferred: {
                type: "string",
                minLength: 1,
                description: "The conclusion or the page that a statement rests on."
              }
            },
            required: [
              "type",
              "takesEffect",
              "summary"
            ],
            additionalProperties: false
          }
        ]
      }
    },
    families: {
      type: "object",
      propertyNames: {
        type: "string"
      },
      additionalProperties: {
        type: "object",
        properties: {
          summary: {
            type: "string",
            minLength: 1
          },
          takesEffect: {
            type: "string",
            enum: [
              "immediately",
              "next-cycle",
              "next-pop-cycle",
              "restart",
              "unknown"
            ],
            description: "When a change of the option reaches the running server."
          },
          usedWhen: {
            $ref: "#/$defs/condition"
          },
          source: {
            type: "string",
            minLength: 1,
            description: "Where the facts come from."
          },
          open: {
            description: "Names of the family that are not listed pass without a word.",
            type: "boolean"
          },
          unknownAs: {
            description: "The rule that reports names of the family that are not listed.",
            type: "string",
            enum: [
              "unknown-option",
              "unknown-mail-property"
            ]
          },
          sameAs: {
            description: "Another family of the section whose options this one has too.",
            type: "string"
          },
          options: {
            type: "object",
            propertyNames: {
              type: "string"
            },
            additionalProperties: {
              oneOf: [
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "boolean"
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "integer"
                    },
                    min: {
                      type: "integer",
                      minimum: -9007199254740991,
                      maximum: 9007199254740991
                    },
                    max: {
                      type: "integer",
                      minimum: -9007199254740991,
                      maximum: 9007199254740991
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "time"
                    },
                    below: {
                      type: "string"
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "choice"
                    },
                    values: {
                      minItems: 1,
                      type: "array",
                      items: {
                        type: [
                          "string",
                          "number",
                          "boolean"
                        ]
                      }
                    },
                    open: {
                      description: "The documentation names examples: other values may be valid.",
                      type: "boolean"
                    },
                    orContaining: {
                      description: "Any text that contains this one in any case is accepted.",
                      type: "string"
                    },
                    instead: {
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "string"
                      }
                    },
                    pathBelongsIn: {
                      type: "string"
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "values",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "text"
                    },
                    noBlanks: {
                      type: "boolean"
                    },
                    shapes: {
                      minItems: 1,
                      type: "array",
                      items: {
                        anyOf: [
                          {
                            type: "string",
                            enum: [
                              "guid",
                              "domain-name"
                            ]
                          },
                          {
                            type: "object",
                            properties: {
                              endsWith: {
                                type: "string"
                              }
                            },
                            required: [
                              "endsWith"
                            ],
                            additionalProperties: false
                          }
                        ]
                      }
                    },
                    doubtful: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "host"
                    },
                    numberBelongsIn: {
                      type: "string"
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "list"
                    },
                    separator: {
                      type: "string",
                      enum: [
                        "blank",
                        "comma"
                      ]
                    },
                    values: {
                      minItems: 1,
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "mechanisms"
                    },
                    values: {
                      minItems: 1,
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    misprints: {
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "string"
                      }
                    },
                    alone: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "values",
                    "summary"
                  ],
                  additionalProperties: false
                },
                {
                  type: "object",
                  properties: {
                    type: {
                      type: "string",
                      const: "object"
                    },
                    summary: {
                      type: "string",
                      minLength: 1,
                      description: "One sentence."
                    },
                    details: {
                      type: "string"
                    },
                    default: {
                      description: "What the server takes when the option is not set; left out if nothing.",
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    emptyAllowed: {
                      description: "The empty value means something to the server.",
                      type: "boolean"
                    },
                    introduced: {
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    modified: {
                      type: "array",
                      items: {
                        type: "string",
                        pattern: "^\\d+(?:\\.\\d+){2,3}$"
                      }
                    },
                    discontinued: {
                      description: "The first release without the option.",
                      type: "string",
                      pattern: "^\\d+(?:\\.\\d+){2,3}$"
                    },
                    valuesIntroduced: {
                      description: "Values that came later than the option.",
                      type: "object",
                      propertyNames: {
                        type: "string"
                      },
                      additionalProperties: {
                        type: "object",
                        properties: {
                          release: {
                            type: "string",
                            pattern: "^\\d+(?:\\.\\d+){2,3}$"
                          },
                          inferred: {
                            type: "string",
                            minLength: 1,
                            description: "The conclusion or the page that a statement rests on."
                          }
                        },
                        required: [
                          "release"
                        ],
                        additionalProperties: false
                      }
                    },
                    secret: {
                      description: "The value is never shown, in no format, not even its length.",
                      type: "boolean"
                    },
                    mayHoldSecret: {
                      description: "People put a secret here by mistake: a value that looks like one is not shown.",
                      type: "boolean"
                    },
                    usedWhen: {
                      description: "Where this does not hold the option has no effect.",
                      $ref: "#/$defs/condition"
                    },
                    requiredWhen: {
                      anyOf: [
                        {
                          type: "boolean",
                          const: true
                        },
                        {
                          $ref: "#/$defs/condition"
                        }
                      ]
                    },
                    checkedWhen: {
                      description: "The value is judged only where this holds.",
                      $ref: "#/$defs/condition"
                    },
                    successor: {
                      description: "For a discontinued option: the option to look at now.",
                      type: "string"
                    },
                    shadows: {
                      description: "The option of the same section that does the same job.",
                      type: "string"
                    },
                    inferred: {
                      type: "string",
                      minLength: 1,
                      description: "The conclusion or the page that a statement rests on."
                    }
                  },
                  required: [
                    "type",
                    "summary"
                  ],
                  additionalProperties: false
                }
              ]
            }
          }
        },
        required: [
          "summary",
          "takesEffect",
          "source"
        ],
        additionalProperties: false,
        description: "Options whose names begin alike, such as the properties of a library."
      }
    },
    rules: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"
      },
      additionalProperties: {
        type: "object",
        properties: {
          severity: {
            type: "string",
            enum: [
              "error",
              "warning",
              "info"
            ]
          },
          summary: {
            type: "string",
            minLength: 1,
            description: "The mistake, in one sentence."
          },
          message: {
            type: "string",
            minLength: 1,
            description: 'What is wrong; {option} becomes what the option is, as in "port is 25 by default".'
          },
          because: {
            type: "string",
            minLength: 1,
            description: "Why it is wrong."
          },
          help: {
            description: "What to do, where the fix does not say it.",
            type: "string"
          },
          inferred: {
            type: "string",
            minLength: 1,
            description: "The conclusion or the page that a statement rests on."
          },
          names: {
            anyOf: [
              {
                type: "string"
              },
              {
                minItems: 1,
                type: "array",
                items: {
                  type: "string"
                }
              }
            ],
            description: "The option to report; of several the first that is set in the file."
          },
          when: {
            $ref: "#/$defs/condition"
          },
          expect: {
            $ref: "#/$defs/condition"
          },
          fix: {
            type: "object",
            properties: {
              set: {
                type: "object",
                propertyNames: {
                  type: "string"
                },
                additionalProperties: {
                  anyOf: [
                    {
                      type: [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    {
                      type: "object",
                      properties: {
                        hostOf: {
                          type: "string"
                        }
                      },
                      required: [
                        "hostOf"
                      ],
                      additionalProperties: false,
                      description: "The host of the URL that this option holds."
                    },
                    {
                      type: "object",
                      properties: {
                        defaultOf: {
                          type: "string"
                        }
                      },
                      required: [
                        "defaultOf"
                      ],
                      additionalProperties: false
                    }
                  ]
                }
              },
              applicability: {
                type: "string",
                enum: [
                  "safe",
                  "unsafe"
                ]
              }
            },
            required: [
              "set",
              "applicability"
            ],
            additionalProperties: false
          },
          bad: {
            type: "object",
            propertyNames: {
              type: "string"
            },
            additionalProperties: {
              type: [
                "string",
                "number",
                "boolean"
              ]
            },
            description: "Settings that break the rule."
          },
          good: {
            type: "object",
            propertyNames: {
              type: "string"
            },
            additionalProperties: {
              type: [
                "string",
                "number",
                "boolean"
              ]
            },
            description: "Settings that keep it."
          }
        },
        required: [
          "severity",
          "summary",
          "message",
          "because",
          "names",
          "expect",
          "bad",
          "good"
        ],
        additionalProperties: false
      }
    },
    changesTogether: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"
      },
      additionalProperties: {
        type: "object",
        properties: {
          options: {
            minItems: 2,
            type: "array",
            items: {
              type: "string"
            }
          },
          because: {
            type: "string",
            minLength: 1,
            description: "What comes of it where only some of them have changed yet."
          }
        },
        required: [
          "options",
          "because"
        ],
        additionalProperties: false,
        description: "Options that make sense together only: a change of several should reach the server at once."
      }
    }
  },
  required: [
    "section",
    "summary",
    "source",
    "options"
  ],
  additionalProperties: false,
  description: "What one section of a configuration accepts.",
  $defs: {
    condition: {
      anyOf: [
        {
          type: "string",
          description: "The name of a condition defined under conditions."
        },
        {
          type: "object",
          properties: {
            all: {
              minItems: 1,
              type: "array",
              items: {
                $ref: "#/$defs/condition"
              }
            }
          },
          required: [
            "all"
          ],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            any: {
              minItems: 1,
              type: "array",
              items: {
                $ref: "#/$defs/condition"
              }
            }
          },
          required: [
            "any"
          ],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            not: {
              $ref: "#/$defs/condition"
            }
          },
          required: [
            "not"
          ],
          additionalProperties: false
        },
        {
          type: "object",
          propertyNames: {
            type: "string"
          },
          additionalProperties: {
            $ref: "#/$defs/matcher"
          },
          description: "Options with what each must be; all must hold."
        }
      ]
    },
    matcher: {
      anyOf: [
        {
          type: [
            "string",
            "number",
            "boolean"
          ]
        },
        {
          minItems: 1,
          type: "array",
          items: {
            type: [
              "string",
              "number",
              "boolean"
            ]
          }
        },
        {
          type: "object",
          properties: {
            not: {
              anyOf: [
                {
                  type: [
                    "string",
                    "number",
                    "boolean"
                  ]
                },
                {
                  minItems: 1,
                  type: "array",
                  items: {
                    type: [
                      "string",
                      "number",
                      "boolean"
                    ]
                  }
                }
              ]
            }
          },
          required: [
            "not"
          ],
          additionalProperties: false,
          description: "Any other value, or none."
        },
        {
          type: "object",
          properties: {
            set: {
              type: "boolean"
            }
          },
          required: [
            "set"
          ],
          additionalProperties: false,
          description: "The option stands in the file with a value."
        },
        {
          type: "object",
          properties: {
            includes: {
              anyOf: [
                {
                  type: [
                    "string",
                    "number",
                    "boolean"
                  ]
                },
                {
                  minItems: 1,
                  type: "array",
                  items: {
                    type: [
                      "string",
                      "number",
                      "boolean"
                    ]
                  }
                }
              ]
            }
          },
          required: [
            "includes"
          ],
          additionalProperties: false,
          description: "A list that holds this word, or one of these."
        },
        {
          type: "object",
          properties: {
            contains: {
              type: "string",
              minLength: 1
            }
          },
          required: [
            "contains"
          ],
          additionalProperties: false,
          description: "A text that contains this one in any case."
        },
        {
          type: "object",
          properties: {
            above: {
              anyOf: [
                {
                  type: [
                    "string",
                    "number",
                    "boolean"
                  ]
                },
                {
                  type: "object",
                  properties: {
                    option: {
                      type: "string"
                    }
                  },
                  required: [
                    "option"
                  ],
                  additionalProperties: false
                }
              ]
            }
          },
          required: [
            "above"
          ],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            below: {
              anyOf: [
                {
                  type: [
                    "string",
                    "number",
                    "boolean"
                  ]
                },
                {
                  type: "object",
                  properties: {
                    option: {
                      type: "string"
                    }
                  },
                  required: [
                    "option"
                  ],
                  additionalProperties: false
                }
              ]
            }
          },
          required: [
            "below"
          ],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            hostWithin: {
              minItems: 1,
              type: "array",
              items: {
                type: "string"
              }
            }
          },
          required: [
            "hostWithin"
          ],
          additionalProperties: false,
          description: "A host that is one of these domains or lies below one."
        },
        {
          type: "object",
          properties: {
            hostIs: {
              type: "string"
            }
          },
          required: [
            "hostIs"
          ],
          additionalProperties: false,
          description: "This host, in any case."
        },
        {
          type: "object",
          properties: {
            urlHostWithin: {
              minItems: 1,
              type: "array",
              items: {
                type: "string"
              }
            }
          },
          required: [
            "urlHostWithin"
          ],
          additionalProperties: false,
          description: "A URL whose host is one of these domains or lies below one."
        },
        {
          type: "object",
          properties: {
            isUrl: {
              type: "string",
              enum: [
                "http",
                "any"
              ]
            }
          },
          required: [
            "isUrl"
          ],
          additionalProperties: false,
          description: "An http or https URL, or one of any scheme."
        },
        {
          type: "object",
          properties: {
            namesSection: {
              type: "string"
            }
          },
          required: [
            "namesSection"
          ],
          additionalProperties: false,
          description: "The section of this prefix and the value of the option stands in the file."
        }
      ]
    }
  }
};
module.exports = {
  catalogSchema: catalog_schema_default
};
