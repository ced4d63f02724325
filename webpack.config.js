// @ts-check
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const Licences = require("./.webpack/licences.cjs");

/** Where the manifest stands in the source, and what OFFTAKE_URL puts in its place. */
const DEVELOPMENT_URL = "https://localhost:3000/";
const servedFrom = (process.env.OFFTAKE_URL ?? DEVELOPMENT_URL).replace(/\/*$/, "/");

/** What only calculates: its descriptors carry no help, and its deals no terms. */
const CELLS = "cells";

const transpile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/** @returns {import("webpack").Configuration} */
const common = (name) => ({
  name,
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

/**
 * What ships. The functions are a script of their own, so that cells do not wait for buttons; office.js
 * comes from Microsoft's address, as every add-in must take it.
 */
const addin = {
  ...common("addin"),
  entry: {
    functions: { import: "./src/excel/runtime/associate.ts", layer: CELLS },
    taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
  },
  output: {
    path: path.resolve(__dirname, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  experiments: { layers: true },
  module: {
    rules: [
      transpile,
      {
        test: /src[\\/]functions[\\/].*\.ts$/,
        issuerLayer: CELLS,
        loader: "./.webpack/without-help.cjs",
      },
      {
        test: /src[\\/]deals[\\/]library[\\/].*\.json$/,
        loader: "./.webpack/without-terms.cjs",
      },
    ],
  },
  plugins: [
    new Licences(),
    new CopyPlugin({
      patterns: [
        "src/taskpane/taskpane.html",
        { from: "assets", to: "assets", globOptions: { ignore: ["**/icons/**"] } },
        {
          from: "manifest.xml",
          transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, servedFrom),
        },
      ],
    }),
  ],
};

/** The spreadsheet in the browser that hosts the add-in where there is no Excel. Never shipped. */
const workbench = {
  ...common("workbench"),
  // Served from this machine alone: minifying Univer would take a newcomer a minute and save nothing.
  optimization: { minimize: false },
  entry: { workbench: "./src/workbench/page/index.ts" },
  output: {
    path: path.resolve(__dirname, "dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  module: {
    rules: [
      transpile,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CopyPlugin({
      patterns: ["index.html", "attach.js", "associations.js"].map(
        (file) => `src/workbench/page/${file}`,
      ),
    }),
  ],
};

module.exports = [addin, workbench];
