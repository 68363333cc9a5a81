package javalings.grade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the files of a zip. Nothing is unpacked to the disk, and only what is taken is inflated at
 * all, up to its limit.
 */
final class ZipIntake {

  private ZipIntake() {}

  static void read(Path path, FileCollector taken) throws SubmissionRefusal {
    try {
      small(path);
      try (var zip = ZipFile.builder().setPath(path).get()) {
        var entries = Collections.list(zip.getEntries());
        var root = root(entries, taken);
        for (var entry : entries) {
          take(zip, entry, root, taken);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new SubmissionRefusal("it is no zip that can be read: " + e.getMessage());
    }
  }

  /** The list of the entries is read at once, so its size is looked at first. */
  private static void small(Path path) throws IOException, SubmissionRefusal {
    if (Files.size(path) > IntakeLimits.ZIP_BYTES) {
      throw new SubmissionRefusal(
          "the zip has more than %d MB".formatted(IntakeLimits.ZIP_BYTES >> 20));
    }
    try (var zip = new java.util.zip.ZipFile(path.toFile())) {
      if (zip.size() > IntakeLimits.ENTRIES) {
        throw new SubmissionRefusal(
            "it has more than %d files and folders".formatted(IntakeLimits.ENTRIES));
      }
    }
  }

  /** The folder around {@code exercises}, with a slash; none is the usual. */
  private static String root(List<ZipArchiveEntry> entries, FileCollector taken)
      throws SubmissionRefusal {
    var roots = new TreeSet<String>();
    for (var entry : entries) {
      taken.look();
      var path = path(entry);
      var at = ("/" + path).indexOf("/" + FileCollector.EXERCISES + "/");
      if (at >= 0 && path.substring(0, at).chars().filter(c -> c == '/').count() <= 1) {
        roots.add(path.substring(0, at));
      }
    }
    roots.removeIf(root -> root.startsWith("__MACOSX/"));
    if (roots.contains("") || roots.size() != 1) {
      return "";
    }
    return roots.first();
  }

  private static void take(ZipFile zip, ZipArchiveEntry entry, String root, FileCollector taken)
      throws SubmissionRefusal {
    var whole = path(entry);
    if (!whole.startsWith(root)) {
      return;
    }
    var path = whole.substring(root.length());
    if (path.startsWith(FileCollector.EXERCISES + "/")) {
      taken.sawExercises();
      ordinary(path, entry);
      if (!entry.isDirectory() && FileCollector.wants(path)) {
        readable(zip, path, entry);
        taken.take(path, () -> zip.getInputStream(entry));
      }
    }
  }

  /** Zips of Windows may have backslashes; a path that leads out of the folder is an attack. */
  private static String path(ZipArchiveEntry entry) throws SubmissionRefusal {
    var path = entry.getName().replace('\\', '/');
    var parts = Arrays.asList(path.split("/", -1));
    if (path.startsWith("/") || parts.contains("..") || path.matches("(?s)[A-Za-z]:.*")) {
      throw new SubmissionRefusal("a path in it leads out of the folder: " + path);
    }
    return String.join("/", parts.stream().filter(part -> !part.equals(".")).toList());
  }

  private static void ordinary(String path, ZipArchiveEntry entry) throws SubmissionRefusal {
    if (entry.isUnixSymlink()) {
      throw new SubmissionRefusal(path + " is a link, which is not followed");
    }
    var type = entry.getUnixMode() & FILE_TYPE;
    if (type != 0 && type != REGULAR && type != FOLDER) {
      throw new SubmissionRefusal(path + " is a pipe, a device or the like, which is not opened");
    }
  }

  private static void readable(ZipFile zip, String path, ZipArchiveEntry entry)
      throws SubmissionRefusal {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new SubmissionRefusal(path + " is encrypted");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new SubmissionRefusal(path + " is packed in a way that is not known here");
    }
  }

  /** Bits of a mode of Unix, as {@code stat} has them. */
  private static final int FILE_TYPE = 0170000;

  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;
}
