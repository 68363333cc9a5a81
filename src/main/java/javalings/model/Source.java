package javalings.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of one Java file.
 *
 * @param path as it is shown to people, with {@code /}: {@code exercises/04_moves/Moves1.java}
 */
public record Source(String path, String text) {

  /** Decodes strictly; a byte order mark, which javac takes for a character, is left out. */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The last part of the path: {@code Moves1.java}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
