import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

// A small ripgrep: it prints the lines in which a pattern is found. Scripts look at its exit code:
// 0: something was found. 1: nothing was found. 2: the pattern is no pattern, or a path could not be
// read. Each failure is a line on the standard error, "rg: PATH: why" or "rg: PATTERN: why", and
// all other paths are searched all the same.
@Command(name = "rg", exitCodeOnInvalidInput = 2)
class Rg implements Callable<Integer> {
  @Parameters(index = "0")
  String pattern;

  @Parameters(index = "1..*", arity = "1..*")
  List<Path> paths;

  @Option(names = {"-i", "--ignore-case"})
  boolean ignoreCase;

  @Override
  public Integer call() {
    var flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    Pattern wanted;
    try {
      wanted = Pattern.compile(pattern, flags);
    } catch (java.util.regex.PatternSyntaxException e) {
      System.err.println("rg: " + pattern + ": " + e.getDescription());
      return 2;
    }
    var found = 0;
    var failed = 0;
    for (var path : paths) {
      try {
        found += search(path, wanted);
      } catch (IOException e) {
        failed++;
      }
    }
    return failed > 0 ? 2 : found > 0 ? 0 : 1;
  }

  /** Prints "path:line:text" for what is found in a file, or below a folder in order. */
  static int search(Path path, Pattern wanted) throws IOException {
    var found = new int[1];
    var failed = new java.util.ArrayList<IOException>();
    var files = new java.util.ArrayList<Path>();
    Files.walkFileTree(path, new java.nio.file.SimpleFileVisitor<Path>() {
      @Override
      public java.nio.file.FileVisitResult visitFile(Path file, java.nio.file.attribute.BasicFileAttributes a) {
        if (a.isRegularFile()) files.add(file);
        return java.nio.file.FileVisitResult.CONTINUE;
      }

      @Override
      public java.nio.file.FileVisitResult visitFileFailed(Path file, IOException e) {
        System.err.println("rg: " + file + ": " + e);
        failed.add(e);
        return java.nio.file.FileVisitResult.CONTINUE;
      }
    });
    files.sort(null);
    for (var file : files) {
      try {
        var all = lines(file).toList();
        for (var i = 0; i < all.size(); i++) {
          if (wanted.matcher(all.get(i)).find()) {
            System.out.println(file + ":" + (i + 1) + ":" + all.get(i));
            found[0]++;
          }
        }
      } catch (IOException e) {
        System.err.println("rg: " + file + ": " + e);
        failed.add(e);
      }
    }
    if (!failed.isEmpty()) throw failed.get(0);
    return found[0];
  }

  /** A file with a NUL is binary and has no lines; what is no UTF-8 is shown as \uFFFD. */
  static Stream<String> lines(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.indexOf(0) < 0 ? text.lines() : Stream.empty();
  }
}
