"use strict";

// src/cli/debug/settings.ts

// src/lint.ts
function severityTable(catalog, { severities }) {
  return (id) => {
    const own = severities?.get(id);
    if (own) return own;
    const rule = catalog.rules.get(id);
    return !rule || rule.off ? "off" : rule.severity;
  };
}

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/cli/debug/settings.ts
function debugConfig(debug, path, found, { config }) {
  const file = path ?? "standard input";
  if (found === void 0) {
    const why2 = config === false ? "--no-config" : "there is none in its directory, nor above it";
    debug(`${file}: settings of no configuration file: ${why2}`);
    return;
  }
  const why = typeof config === "string" ? "which --config names" : "the nearest in its directory or above it";
  debug(`${file}: settings of ${found}, ${why}`);
}
function debugSettings(debug, { catalog, lintOptions, configured }, { catalog: named = [], release }) {
  const own = configured?.config.catalogPaths ?? [];
  const further = [...own, ...named];
  const beside = further.length === 0 ? "" : `; beside it ${further.join(", ")}`;
  debug(`catalogue: ${count(catalog.sections.length, "section")}, the one of the program${beside}`);
  const whose = release !== void 0 ? "--release" : "the configuration file";
  debug(
    lintOptions.release === void 0 ? `release ${catalog.newestRelease}, the newest known` : `release ${lintOptions.release}, by ${whose}`
  );
  const severityOf = severityTable(catalog, lintOptions);
  const ids = [...catalog.rules.keys()];
  const off = ids.filter((id) => severityOf(id) === "off");
  debug(
    `rules: ${ids.length - off.length} on, ${off.length} off${off.length > 0 ? `: ${off.join(", ")}` : ""}`
  );
}
module.exports = {
  debugConfig: debugConfig,
  debugSettings: debugSettings
};
