import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
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
    var found = new TreeSet<Path>();
    Files.walkFileTree(
        root,
        Set.of(FileVisitOption.FOLLOW_LINKS),
        maxDepth,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) ? FileVisitResult.CONTINUE : visitFile(folder, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            found.add(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
              found.add(path); // it leads back
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.stream()
        .filter(path -> matcher.matches(path.getFileName()))
        .filter(path -> kind == null || (kind == Kind.FOLDER) == Files.isDirectory(path))
        .forEach(System.out::println);
    return 0;
  }
}
