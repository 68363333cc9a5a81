package javalings.ai;

/**
 * A message of the conversation with a model.
 *
 * @param role {@code system} or {@code user}
 */
record ChatMessage(String role, String content) {}
