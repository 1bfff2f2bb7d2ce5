"use strict";

// src/cli/config-schema.ts

// schemas/config.schema.json
var config_schema_default = {
  title: "The configuration of smtp-lint",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    $schema: {
      description: "Where editors find the schema of this file.",
      type: "string"
    },
    release: {
      type: "string",
      pattern: "^\\d+(?:\\.\\d+){2,3}$",
      description: "The release of the E-mail Server."
    },
    rules: {
      type: "object",
      propertyNames: {
        type: "string"
      },
      additionalProperties: {
        type: "string",
        enum: [
          "off",
          "info",
          "warning",
          "error"
        ]
      },
      description: "The severity of rules by their ids; off silences a rule."
    },
    failOn: {
      type: "string",
      enum: [
        "error",
        "warning",
        "info"
      ],
      description: "From which severity on a finding makes the run fail."
    },
    maxFileSize: {
      type: "string",
      description: "The largest file that is read, in bytes or with a unit, as in 500KB, 64MB or 64M."
    },
    placeholders: {
      type: "array",
      items: {
        type: "string"
      },
      description: "Regular expressions: a text in which one finds something is filled in later, and taken for unknown."
    },
    catalogs: {
      description: "Catalogues of further sections; paths from the directory of this file.",
      type: "array",
      items: {
        type: "string",
        minLength: 1
      }
    },
    ignore: {
      description: "What is not checked: patterns as in .gitignore, from the directory of this file.",
      type: "array",
      items: {
        type: "string"
      }
    },
    overrides: {
      description: "Settings of some of the files; of several that concern a file the later one wins.",
      type: "array",
      items: {
        type: "object",
        properties: {
          files: {
            minItems: 1,
            type: "array",
            items: {
              type: "string"
            },
            description: "Patterns as in .gitignore, from the directory of this file."
          },
          release: {
            type: "string",
            pattern: "^\\d+(?:\\.\\d+){2,3}$",
            description: "The release of the E-mail Server."
          },
          rules: {
            type: "object",
            propertyNames: {
              type: "string"
            },
            additionalProperties: {
              type: "string",
              enum: [
                "off",
                "info",
                "warning",
                "error"
              ]
            },
            description: "The severity of rules by their ids; off silences a rule."
          },
          failOn: {
            type: "string",
            enum: [
              "error",
              "warning",
              "info"
            ],
            description: "From which severity on a finding makes the run fail."
          },
          maxFileSize: {
            type: "string",
            description: "The largest file that is read, in bytes or with a unit, as in 500KB, 64MB or 64M."
          },
          placeholders: {
            type: "array",
            items: {
              type: "string"
            },
            description: "Regular expressions: a text in which one finds something is filled in later, and taken for unknown."
          }
        },
        required: [
          "files"
        ],
        additionalProperties: false
      }
    }
  },
  additionalProperties: false,
  description: "How smtp-lint checks the files in this directory and below it."
};
module.exports = {
  configSchema: config_schema_default
};
