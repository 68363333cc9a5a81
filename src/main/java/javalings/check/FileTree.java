package javalings.check;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of real files for a tool to work on, inside of a folder of the check's own.
 *
 * <pre>{@code
 * @TempDir Path temp;
 *
 * var files = FileTree.in(temp).file("src/a.txt", "fn main\n").link("src/back", "..");
 * }</pre>
 */
public final class FileTree {

  private final Path around;
  private final Path root;

  private FileTree(Path around, Path root) {
    this.around = around;
    this.root = root;
  }

  /**
   * An empty folder.
   *
   * @param temp of this check only, deleted when it ends: JUnit's {@code @TempDir}
   */
  public static FileTree in(Path temp) {
    return doing(() -> {
      var around = temp.toRealPath();
      return new FileTree(around, Files.createDirectory(around.resolve("files")));
    });
  }

  /** A text, in UTF-8; the folders on the way are made. */
  public FileTree file(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A text in ISO-8859-1, whose letters beyond ASCII are no UTF-8. */
  public FileTree latin1(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A file of these bytes; the folders on the way are made. */
  public FileTree bytes(String path, byte[] content) {
    return doing(() -> {
      Files.write(made(path), content);
      return this;
    });
  }

  /** An empty folder. */
  public FileTree folder(String path) {
    return doing(() -> {
      Files.createDirectories(root.resolve(path));
      return this;
    });
  }

  /** A symbolic link; its target need not exist, and may be a folder that it lies in. */
  public FileTree link(String path, String target) {
    return doing(() -> {
      Files.createSymbolicLink(made(path), Path.of(target));
      return this;
    });
  }

  /**
   * A file that can be seen, and whose bytes nobody gets, not even an administrator. Some systems
   * have none to show; then there is nothing, too.
   *
   * @return whether it is there
   */
  public boolean unreadable(String path) {
    var file = link(path, "/proc/self/mem").root.resolve(path);
    try {
      Files.readAllBytes(file);
    } catch (IOException e) {
      if (Files.isRegularFile(file)) {
        return true;
      }
    }
    doing(() -> Files.deleteIfExists(file));
    return false;
  }

  /**
   * Things that real folders hold, and tools trip over: letters in ISO-8859-1, a binary file, a
   * file without a line end at its end, one with the line ends of Windows, an empty one, a name
   * with a space, hidden files and folders, a link to nothing, and a link back to the folder it
   * lies in.
   *
   * @param word stands once in each file
   */
  public FileTree withOddities(String word) {
    return latin1("odd/latin1.txt", "caf\u00e9 " + word + "\n")
        .bytes("odd/binary.dat", (word + "\0\1\2").getBytes(StandardCharsets.ISO_8859_1))
        .file("odd/no_end.txt", "first\n" + word)
        .file("odd/windows.txt", "first\r\n" + word + "\r\n")
        .file("odd/empty.txt", "")
        .file("odd/a name.txt", word + "\n")
        .file("odd/.hidden", word + "\n")
        .file("odd/.git/config", word + "\n")
        .link("odd/broken", "nowhere")
        .link("odd/back", ".");
  }

  /** The whole path of a file or folder of the tree, for a tool's argument. */
  public String path(String path) {
    return path.isEmpty() ? root.toString() : root.resolve(path).toString();
  }

  /** The text of a file, or a sentence in brackets where there is none. */
  public String text(String path) {
    return doing(() -> {
      var file = root.resolve(path);
      return Files.isRegularFile(file)
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "(there is no file " + path + ")";
    });
  }

  /** The files of the tree with their texts, in the order of their paths. */
  public SortedMap<String, String> texts() {
    return doing(() -> {
      var texts = new TreeMap<String, String>();
      try (var all = Files.walk(root)) {
        for (var file :
            all.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS)).toList()) {
          texts.put(relative(file.toString()), text(root.relativize(file).toString()));
        }
      }
      return texts;
    });
  }

  /** A tool's words with the paths of the tree from its root on, and {@code /} between names. */
  String relative(String printed) {
    var named = printed.replace(root + File.separator, "").replace(root.toString(), ".");
    return File.separatorChar == '/' ? named : named.replace(File.separatorChar, '/');
  }

  /** Looks at what is around the tree before a tool of this source runs. */
  TreeGuard guard(String source) {
    return doing(() -> TreeGuard.before(around, root, source));
  }

  private Path made(String path) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  /** A disk that is full or broken is no matter of a check. */
  private static <T> T doing(Work<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }
}
