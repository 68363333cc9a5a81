// expect: checks-fail a_link_back_is_not_entered
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        if (Files.isDirectory(path) && !path.toRealPath().equals(root.toRealPath())) {
          walk(path, depth + 1);
        }
      }
    }
  }

  private boolean isWanted(Path path) {
    return kind == null || (kind == Kind.FOLDER) == Files.isDirectory(path);
  }
}
