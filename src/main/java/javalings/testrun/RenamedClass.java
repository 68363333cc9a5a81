package javalings.testrun;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * A class file in which a class of the unnamed package has another name. Names are in the texts of
 * the constant pool and nowhere else, so these are what is written anew.
 */
record RenamedClass(String from, String to) {

  private static final int UTF8 = 1;
  private static final int HEAD_BYTES = 8;

  byte[] of(byte[] classFile) {
    var in = new DataInputStream(new ByteArrayInputStream(classFile));
    var bytes = new ByteArrayOutputStream(classFile.length);
    try {
      copy(in, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("this class file cannot be read", e);
    }
    return bytes.toByteArray();
  }

  private void copy(DataInputStream in, DataOutputStream out) throws IOException {
    out.write(in.readNBytes(HEAD_BYTES));
    var count = in.readUnsignedShort();
    out.writeShort(count);
    for (var index = 1; index < count; index++) {
      var tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == UTF8) {
        out.writeUTF(renamed(in.readUTF()));
      } else {
        out.write(in.readNBytes(size(tag)));
      }
      index += takesTwoSlots(tag) ? 1 : 0;
    }
    in.transferTo(out);
  }

  private String renamed(String text) {
    return text.contains(from) ? name().matcher(text).replaceAll(to) : text;
  }

  /** A word of its own, or the name in a descriptor, which stands after an L. */
  private Pattern name() {
    return Pattern.compile("(?:\\b|(?<=L))" + Pattern.quote(from) + "\\b");
  }

  /** JVMS 4.4.5: a long and a double count as two entries. */
  private static boolean takesTwoSlots(int tag) {
    return tag == 5 || tag == 6;
  }

  /** JVMS 4.4: how many bytes follow the tag. */
  private static int size(int tag) {
    return switch (tag) {
      case 5, 6 -> 8;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 15 -> 3;
      case 7, 8, 16, 19, 20 -> 2;
      default -> throw new IllegalArgumentException("no entry of a constant pool: " + tag);
    };
  }
}
