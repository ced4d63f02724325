/** Style sheets are taken up by webpack. */
declare module "*.css";
