package javalings.cost;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/**
 * The texts of a class file's constant pool (JVMS 4.4). All names of a class file are among them,
 * so a class gets other names when these texts are written anew, and nothing else.
 */
public final class ConstantPoolTexts {

  private static final int UTF8 = 1;
  private static final int HEAD_BYTES = 8;

  private ConstantPoolTexts() {}

  /** The class file with another text in place of each. */
  public static byte[] replaced(byte[] classFile, UnaryOperator<String> replacement) {
    var in = new DataInputStream(new ByteArrayInputStream(classFile));
    var bytes = new ByteArrayOutputStream(classFile.length + 64);
    try {
      copy(in, new DataOutputStream(bytes), replacement);
    } catch (IOException e) {
      throw new UncheckedIOException("this class file cannot be read", e);
    }
    return bytes.toByteArray();
  }

  private static void copy(
      DataInputStream in, DataOutputStream out, UnaryOperator<String> replacement)
      throws IOException {
    out.write(in.readNBytes(HEAD_BYTES));
    var count = in.readUnsignedShort();
    out.writeShort(count);
    for (var index = 1; index < count; index++) {
      var tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == UTF8) {
        out.writeUTF(replacement.apply(in.readUTF()));
      } else {
        out.write(in.readNBytes(size(tag)));
      }
      index += takesTwoSlots(tag) ? 1 : 0;
    }
    in.transferTo(out);
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
