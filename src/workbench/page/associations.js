// Runs in the task pane's page between office.js and the add-in's scripts. It learns which functions the
// add-in associates, so that the workbench can call them inside a calculation. All that it relies on is
// public: `CustomFunctions.associate` still does what it did, with functions whose results are checked.
(() => {
  const { associate } = CustomFunctions;
  const functions = new Map();

  function learn(id, f) {
    if (typeof id === "string" && typeof f === "function") functions.set(id.toUpperCase(), f);
  }

  CustomFunctions.associate = function (...args) {
    const [first, second] = args;
    const isTable = args.length === 1 && typeof first === "object" && first;
    if (args.length === 2) {
      associate.call(this, first, checked(second));
      learn(first, second);
    } else if (isTable) {
      const entries = Object.entries(first);
      associate.call(this, Object.fromEntries(entries.map(([id, f]) => [id, checked(f)])));
      for (const [id, f] of entries) learn(id, f);
    } else associate.apply(this, args);
  };

  /**
   * A function as office.js calls it. Results go in one message, and with one that is not JSON, such as a
   * BigInt, office.js sends none of them; so such a result is an error instead.
   */
  function checked(f) {
    if (typeof f !== "function") return f;
    return function (...args) {
      const { setResult, setError } = args.at(-1) ?? {};
      if (typeof setResult === "function")
        args.at(-1).setResult = (result) => {
          const error = unsendable(result);
          if (error) setError(error);
          else setResult(result);
        };
      const result = f.apply(this, args);
      return typeof result?.then === "function" ? result.then(sendable) : sendable(result);
    };
  }

  function sendable(result) {
    const error = unsendable(result);
    if (error) throw error;
    return result;
  }

  function unsendable(result) {
    try {
      JSON.stringify(result);
      return undefined;
    } catch {
      const { invalidValue } = CustomFunctions.ErrorCode;
      return new CustomFunctions.Error(invalidValue, "The function's result is not JSON.");
    }
  }

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
