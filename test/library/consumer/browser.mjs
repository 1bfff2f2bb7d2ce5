// A page that uses the library: it shows its findings by the function that is given to it.
import { lint, loadCatalog } from 'smtp-lint';

globalThis.run = async (texts, own) => {
  const catalog = await loadCatalog([{ path: 'proxy.yaml', text: own }]);
  const results = [];
  for (const text of texts) results.push(await lint(text), await lint(text, { catalog }));
  return JSON.stringify(results);
};
