// expect: checks-fail a_link_back_is_not_entered
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Option(names = {"-t", "--type"})
  Kind kind;

  @Option(names = {"-d", "--max-depth"})
  int maxDepth = Integer.MAX_VALUE;

  @Override
  public Integer call() throws IOException {
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    try (var walk = Files.walk(root, maxDepth, FileVisitOption.FOLLOW_LINKS)) {
      walk.filter(path -> !path.equals(root))
          .filter(path -> matcher.matches(path.getFileName()))
          .filter(path -> kind == null || (kind == Kind.FOLDER) == Files.isDirectory(path))
          .sorted()
          .forEach(System.out::println);
    }
    return 0;
  }
}
