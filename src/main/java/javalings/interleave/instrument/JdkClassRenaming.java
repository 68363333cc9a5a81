package javalings.interleave.instrument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives the names of some of the JDK's classes to classes of ours that do the same on threads. For
 * what is sealed or starts threads of its own, a replacement for its methods would not be enough.
 * Such a name stands in a class file's constants only, so nothing else of the file changes: JVMS
 * 4.4.
 */
final class JdkClassRenaming {

  private static final String MODEL = "javalings/interleave/model/";
  private static final String HOOK = "javalings/interleave/hook/";
  private static final String CONCURRENT = "java/util/concurrent/";

  /** Classes of ours, by the names of the JDK's in whose place they are. */
  private static final Map<String, String> OURS =
      Map.ofEntries(
          Map.entry(CONCURRENT + "StructuredTaskScope", MODEL + "scope/StructuredTaskScope"),
          Map.entry(
              CONCURRENT + "StructureViolationException",
              MODEL + "scope/StructureViolationException"),
          Map.entry("java/util/Timer", MODEL + "time/Timer"), // and with it java/util/TimerTask
          Map.entry(CONCURRENT + "ForkJoinPool", MODEL + "future/ForkJoinPool"),
          Map.entry(CONCURRENT + "ForkJoinTask", MODEL + "future/ForkJoinTask"),
          Map.entry(CONCURRENT + "RecursiveTask", MODEL + "future/RecursiveTask"),
          Map.entry(CONCURRENT + "RecursiveAction", MODEL + "future/RecursiveAction"),
          Map.entry(CONCURRENT + "CountedCompleter", MODEL + "future/CountedCompleter"),
          Map.entry(CONCURRENT + "ForkJoinWorkerThread", MODEL + "future/ForkJoinWorkerThread"),
          Map.entry(CONCURRENT + "ThreadLocalRandom", MODEL + "thread/ThreadLocalRandom"),
          Map.entry("jdk/internal/misc/Unsafe", HOOK + "CopiedUnsafe"),
          Map.entry("jdk/internal/invoke/MhUtil", HOOK + "CopiedHandles"),
          Map.entry("jdk/internal/vm/SharedThreadContainer", HOOK + "CopiedThreadContainer"));

  private static final Map<String, String> NAMES = names();

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>(OURS);
    JdkCopies.ALL.forEach(name -> names.put(name, JdkCopies.FOLDER + name));
    return names;
  }

  private static final int PREVIEW = 0xFFFF;
  private static final int UTF8 = 1;

  private JdkClassRenaming() {}

  static boolean isOurCopy(String internalName) {
    return OURS.values().stream().anyMatch(internalName::startsWith);
  }

  /** The name of the JDK's class that has this one in its place; any other name as it is. */
  static String original(String internalName) {
    if (JdkCopies.isCopy(internalName)) {
      return internalName.substring(JdkCopies.FOLDER.length());
    }
    for (var each : OURS.entrySet()) {
      if (internalName.startsWith(each.getValue())) {
        return each.getKey() + internalName.substring(each.getValue().length());
      }
    }
    return internalName;
  }

  /** The class file with the names replaced; a copy of ours is no preview of anything. */
  static byte[] rename(byte[] classFile) {
    return isConcerned(classFile) ? copy(classFile, NAMES) : classFile;
  }

  /** The class file of a {@link JdkCopies copy}, whose sets keep the order of their elements. */
  static byte[] renameCopy(byte[] classFile) {
    Map<String, String> names = new TreeMap<>(NAMES);
    names.put("java/util/HashSet", "java/util/LinkedHashSet");
    return copy(classFile, names);
  }

  private static boolean isConcerned(byte[] classFile) {
    boolean isPreview = classFile[4] == -1 && classFile[5] == -1;
    String text = new String(classFile, StandardCharsets.ISO_8859_1);
    return isPreview || NAMES.keySet().stream().anyMatch(text::contains);
  }

  private static byte[] copy(byte[] classFile, Map<String, String> names) {
    var made = new ByteArrayOutputStream(classFile.length + 64);
    var in = new DataInputStream(new ByteArrayInputStream(classFile));
    try (var out = new DataOutputStream(made)) {
      out.writeInt(in.readInt());
      int minor = in.readUnsignedShort();
      out.writeShort(minor == PREVIEW ? 0 : minor);
      out.writeShort(in.readUnsignedShort());
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int i = 1; i < count; i++) {
        i += copyConstant(in, out, names) - 1;
      }
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a class file that ends too early
    }
    return made.toByteArray();
  }

  /** How many places in the pool the constant takes. */
  private static int copyConstant(
      DataInputStream in, DataOutputStream out, Map<String, String> names) throws IOException {
    int tag = in.readUnsignedByte();
    out.writeByte(tag);
    if (tag == UTF8) {
      out.writeUTF(rename(in.readUTF(), names));
    } else {
      out.write(in.readNBytes(size(tag)));
    }
    return tag == 5 || tag == 6 ? 2 : 1;
  }

  private static String rename(String text, Map<String, String> names) {
    if (text.indexOf('/') < 0) {
      return text;
    }
    String renamed = text;
    for (var each : names.entrySet()) {
      renamed = renamed.replace(each.getKey(), each.getValue());
    }
    return renamed;
  }

  /** The bytes after the tag: JVMS table 4.4-B. */
  private static int size(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IllegalArgumentException("no class file has a constant of kind " + tag);
    };
  }
}
