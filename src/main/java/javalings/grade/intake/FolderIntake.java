package javalings.grade.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/** Takes the files of a folder, which may be a git checkout: only its {@code exercises} count. */
final class FolderIntake extends SimpleFileVisitor<Path> {

  private final Path root;
  private final FileCollector taken;
  private SubmissionRefusal refusal = new SubmissionRefusal("");

  private FolderIntake(Path root, FileCollector taken) {
    this.root = root;
    this.taken = taken;
  }

  static void read(Path folder, FileCollector taken) throws SubmissionRefusal {
    var root = root(folder);
    var exercises = root.resolve(FileCollector.EXERCISES);
    if (Files.isSymbolicLink(exercises)) {
      throw new SubmissionRefusal("exercises is a link, which is not followed");
    }
    if (Files.isDirectory(exercises, LinkOption.NOFOLLOW_LINKS)) {
      taken.sawExercises();
      new FolderIntake(root, taken).walk(exercises);
    }
  }

  /** Some pack or copy the folder that the work is in, and not what it holds. */
  private static Path root(Path folder) throws SubmissionRefusal {
    if (Files.exists(folder.resolve(FileCollector.EXERCISES), LinkOption.NOFOLLOW_LINKS)) {
      return folder;
    }
    try (var children = Files.newDirectoryStream(folder, FolderIntake::mayBeRoot)) {
      var found = children.iterator();
      var only = found.hasNext() ? found.next() : folder;
      return found.hasNext() ? folder : only;
    } catch (IOException e) {
      throw new SubmissionRefusal("the folder cannot be read: " + e.getMessage());
    }
  }

  private static boolean mayBeRoot(Path child) {
    return Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
        && Files.exists(child.resolve(FileCollector.EXERCISES), LinkOption.NOFOLLOW_LINKS);
  }

  private void walk(Path exercises) throws SubmissionRefusal {
    try {
      Files.walkFileTree(
          exercises, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, this);
    } catch (IOException e) {
      throw new SubmissionRefusal("the folder cannot be read: " + e.getMessage());
    }
    if (!refusal.sentence().isEmpty()) {
      throw refusal;
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return attempt(taken::look);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    return attempt(() -> visit(file, attributes));
  }

  private void visit(Path file, BasicFileAttributes attributes) throws SubmissionRefusal {
    taken.look();
    var path = root.relativize(file).toString().replace('\\', '/');
    if (attributes.isSymbolicLink()) {
      throw new SubmissionRefusal(path + " is a link, which is not followed");
    }
    if (attributes.isOther()) {
      throw new SubmissionRefusal(path + " is a pipe, a device or the like, which is not opened");
    }
    if (attributes.isRegularFile() && FileCollector.wants(path)) {
      taken.take(path, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException trouble) {
    return attempt(() -> {
      throw new SubmissionRefusal(
          "%s cannot be read: %s".formatted(root.relativize(file), trouble.getMessage()));
    });
  }

  @Override
  public FileVisitResult postVisitDirectory(
      Path folder, @org.jspecify.annotations.Nullable IOException trouble) {
    return trouble == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, trouble);
  }

  /** A step that may end the walk. */
  private interface Step {
    void run() throws SubmissionRefusal;
  }

  private FileVisitResult attempt(Step step) {
    try {
      step.run();
      return FileVisitResult.CONTINUE;
    } catch (SubmissionRefusal e) {
      refusal = e;
      return FileVisitResult.TERMINATE;
    }
  }

  private static final int DEPTH = IntakeLimits.DEPTH;
}
