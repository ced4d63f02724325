// @ts-check
const ts = require("typescript");

/** What a descriptor says to readers: the reference pages and the pane show it, a cell never does. */
const HELP = new Set(["summary", "returns", "notes", "example", "source"]);

/** Where the parameter kinds are; what each is called with first is its description. */
const KINDS = /\/parameters\/(number|scalar|range|table)$|^\.\/(number|scalar|range|table)$/;

/**
 * Takes the help out of descriptors, for the script that calculates cells: a third of its download
 * would be prose.
 *
 * @type {import("webpack").LoaderDefinitionFunction}
 */
module.exports = function withoutHelp(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  const kinds = importedKinds(file);
  const cuts = [];
  const visit = (/** @type {import("typescript").Node} */ node) => {
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (callee === "defineFunction") cuts.push(...helpIn(node));
      if (kinds.has(callee)) cuts.push(...descriptionIn(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, put }) => text.slice(0, from) + put + text.slice(to), source);
};

function importedKinds(file) {
  const imports = file.statements.filter(
    (statement) => ts.isImportDeclaration(statement) && KINDS.test(statement.moduleSpecifier.text),
  );
  return new Set(
    imports.flatMap(({ importClause }) =>
      (importClause?.namedBindings?.elements ?? []).map((element) => element.name.text),
    ),
  );
}

/** From one property's start to the next one's, so that its comma goes with it. */
function helpIn({ arguments: [definition] }) {
  const properties = definition.properties;
  return properties
    .map((property, i) => ({ property, to: properties[i + 1]?.pos ?? properties.end }))
    .filter(({ property }) => HELP.has(property.name?.getText()))
    .map(({ property, to }) => ({ from: property.pos, to, put: "" }));
}

function descriptionIn({ arguments: [first] }) {
  const isText = first && ts.isStringLiteralLike(first);
  return isText ? [{ from: first.getStart(), to: first.end, put: '""' }] : [];
}
