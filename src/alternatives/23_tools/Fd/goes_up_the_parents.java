import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

// A small fd: it prints what lies below a folder and has a name that matches a glob, in the order of
// the names, a folder before what is in it. Links to folders are followed. A link that leads back to
// a folder that it lies in is printed like everything else, and not entered.
@Command(name = "fd", exitCodeOnInvalidInput = 2)
class Fd implements Callable<Integer> {
  enum Kind {
    FILE,
    FOLDER
  }

  @Parameters(index = "0")
  String glob;

  @Parameters(index = "1")
  Path root;

  @Option(names = {"-t", "--type"}, description = "only files, or only folders")
  Kind kind;

  @Option(names = {"-d", "--max-depth"}, description = "1: only what lies in the folder itself")
  int maxDepth = Integer.MAX_VALUE;

  private PathMatcher matcher;

  @Override
  public Integer call() throws IOException {
    matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    walk(root, 1);
    return 0;
  }

  private void walk(Path folder, int depth) throws IOException {
    if (depth > maxDepth) {
      return;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      var sorted = new TreeSet<Path>();
      entries.forEach(sorted::add);
      for (var path : sorted) {
        if (matcher.matches(path.getFileName()) && isWanted(path)) {
          System.out.println(path);
        }
        if (Files.isDirectory(path) && !leadsBack(path)) {
          walk(path, depth + 1);
        }
      }
    }
  }

  /** Whether it is one of the folders around it, up to the root. */
  private boolean leadsBack(Path path) throws IOException {
    for (var outer = path.getParent(); outer != null; outer = outer.getParent()) {
      if (Files.isSameFile(outer, path)) {
        return true;
      }
      if (outer.equals(root)) {
        return false;
      }
    }
    return false;
  }

  private boolean isWanted(Path path) {
    return kind == null || (kind == Kind.FOLDER) == Files.isDirectory(path);
  }
}
