/** Version of the engine: a record says which one made it. The same as the package's; a test holds them together. */
export const ENGINE_VERSION = '0.4.0';
