package javalings.interleave.instrument;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javalings.cost.ConstantPoolTexts;

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

  /** Where it stands in a class file: JVMS 4.1. */
  private static final int MINOR_VERSION = 4;

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
    String text = new String(classFile, StandardCharsets.ISO_8859_1);
    return isPreview(classFile) || NAMES.keySet().stream().anyMatch(text::contains);
  }

  private static byte[] copy(byte[] classFile, Map<String, String> names) {
    byte[] made = ConstantPoolTexts.replaced(classFile, text -> rename(text, names));
    if (isPreview(made)) {
      made[MINOR_VERSION] = 0;
      made[MINOR_VERSION + 1] = 0;
    }
    return made;
  }

  private static boolean isPreview(byte[] classFile) {
    return classFile[MINOR_VERSION] == -1 && classFile[MINOR_VERSION + 1] == -1;
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
}
