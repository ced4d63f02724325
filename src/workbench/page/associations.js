// Runs in the task pane's page between office.js and the add-in's scripts. It learns which functions the
// add-in associates, so that the workbench can call them inside a calculation. All that it relies on is
// public: `CustomFunctions.associate` still does what it did.
(() => {
  const { associate } = CustomFunctions;
  const functions = new Map();

  function learn(id, f) {
    if (typeof id === "string" && typeof f === "function") functions.set(id.toUpperCase(), f);
  }

  CustomFunctions.associate = function (...args) {
    associate.apply(this, args);
    const [first, second] = args;
    if (args.length === 2) learn(first, second);
    else if (args.length === 1 && typeof first === "object" && first)
      for (const id in first) learn(id, first[id]);
  };

  /** What a function gets after its arguments, as office.js makes it where nobody asks for addresses. */
  class Invocation {
    setResult = undefined;
    setError = undefined;
    #functionName;
    #onCanceled;

    constructor(functionName) {
      this.#functionName = functionName;
    }
    get functionName() {
      return this.#functionName;
    }
    get address() {
      return "";
    }
    get parameterAddresses() {
      return undefined;
    }
    get onCanceled() {
      return typeof this.#onCanceled === "function" ? this.#onCanceled : undefined;
    }
    set onCanceled(handler) {
      this.#onCanceled = handler;
    }
  }

  /** As an argument arrives by message: arrays of this page's own, and no number that JSON lacks. */
  function copy(value) {
    if (Array.isArray(value)) return Array.from(value, copy);
    if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
    return value ?? null;
  }

  window.attachFunctions?.({
    has: (id) => functions.has(id.toUpperCase()),
    call: (id, args) =>
      functions.get(id.toUpperCase()).apply(null, [...args.map(copy), new Invocation(id)]),
    isError: (value) => value instanceof CustomFunctions.Error,
  });
})();
