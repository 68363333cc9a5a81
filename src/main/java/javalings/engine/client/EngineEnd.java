package javalings.engine.client;

/**
 * How an engine process ended.
 *
 * @param tail the end of its error stream
 */
record EngineEnd(int status, String tail) {}
