// The JSON Schemas in generated/schemas before ajv, strict: with its default settings and with every strict check on. A warning counts as
// an error, and every schema has to take its own examples.
//
// Argument: the folder with the schemas. The packages are where NODE_PATH says.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js");
const folder = process.argv[2];
let failed = 0;

function faults(schema, strict) {
  const found = [];
  const logger = { log() {}, warn: (text) => found.push(text), error: (text) => found.push(text) };
  try {
    const validate = new Ajv2020({ strict, logger }).compile(schema);
    for (const example of schema.examples ?? []) if (!validate(example)) found.push(JSON.stringify(validate.errors));
  } catch (error) {
    found.push(error.message);
  }
  return found;
}

const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
for (const file of files) {
  const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
  for (const strict of [undefined, true]) {
    const found = faults(schema, strict);
    if (found.length === 0) continue;
    failed += 1;
    console.log(`${file}${strict ? " (strict: true)" : ""}: ${found.join("; ")}`);
  }
}
if (failed > 0 || files.length === 0) process.exitCode = 1;
