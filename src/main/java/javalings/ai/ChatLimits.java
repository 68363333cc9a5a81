package javalings.ai;

import java.time.Duration;

/**
 * How long an answer may take. The client of the JDK limits the way to the headers and no further,
 * so the stream is limited here.
 *
 * @param connect to the server
 * @param silence without a token
 * @param total from the first request to the end of the last answer
 */
record ChatLimits(Duration connect, Duration silence, Duration total) {

  static final ChatLimits USUAL =
      new ChatLimits(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(120));
}
