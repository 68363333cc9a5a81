package javalings.engine.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * An ahead-of-time cache (JEP 514): what a program has loaded and linked in a training run, so that
 * the next start need not do it again. It belongs to one jar; an older one is made anew. It is made
 * in the two steps of JEP 483, since each is then a child that can be guarded.
 *
 * @param file where it lies once it is made
 * @param jar the program that it is a cache of
 */
public record AotCache(Path file, Path jar) {

  /** The ending of such a file. */
  private static final String ENDING = ".aot";

  /** A run takes five seconds, and far longer where it gives way; beyond this it never ends. */
  private static final long LIMIT_SECONDS = 600;

  /**
   * A cache whose name tells what it is good for: the jar and all that it names, this JDK, and
   * these flags. One of another name is never loaded.
   *
   * @param program the beginning of the file's name
   */
  public static AotCache named(Path folder, String program, Path jar, List<String> flags) {
    try {
      var name = program + "-" + ProgramDigest.of(jar, flags) + ENDING;
      return new AotCache(folder.resolve(name), jar);
    } catch (IOException e) {
      return new AotCache(folder.resolve(program + "-of-no-jar" + ENDING), jar);
    }
  }

  /** The file, when it is there and was made of the jar as it is now. */
  public Optional<Path> usable() {
    return isFresh() ? Optional.of(file) : Optional.empty();
  }

  /** Dates tell less than a digest: an update may bear old ones, and any clock may be wrong. */
  private boolean isFresh() {
    try {
      return Files.isRegularFile(file)
          && (isNamedByDigest()
              || (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) >= 0
                  && Files.exists(origin())
                  && Files.isSameFile(origin(), jar)));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isNamedByDigest() {
    return file.getFileName().toString().indexOf('-') >= 0;
  }

  /**
   * Another name of the jar that a cache was made of, where the cache's own name does not tell. A
   * jar that is unpacked over that one is another file, whatever its date; the launcher looks at it
   * as well.
   */
  private Path origin() {
    return file.resolveSibling(file.getFileName() + ".of");
  }

  private void noteOrigin() throws IOException {
    if (!isNamedByDigest()) {
      Files.deleteIfExists(origin());
      Files.createLink(origin(), jar);
    }
  }

  /**
   * Makes the cache by a training run, unless it is fresh. It appears whole or not at all; without
   * it every start is slower and nothing else changes, so a failed training is no error.
   *
   * @param words the training run: a Java command line without the cache's own option
   * @return whether there is a cache now
   */
  public boolean train(List<String> words) throws InterruptedException {
    if (isFresh() || !canBeMade()) {
      return isFresh();
    }
    deleteLeftovers();
    var draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    var notes = draft.resolveSibling(draft.getFileName() + ".config");
    try {
      if (succeeds(recording(words, notes)) && succeeds(making(words, notes, draft))) {
        noteOrigin();
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        deletePredecessors();
      }
      return isFresh();
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    } finally {
      delete(draft);
      delete(notes);
    }
  }

  /** A program that does not run from its jar has nothing to be cached. */
  private boolean canBeMade() {
    return Files.isRegularFile(jar) && Files.isWritable(file.toAbsolutePath().getParent());
  }

  private static List<String> recording(List<String> words, Path notes) {
    return command(words, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes);
  }

  private static List<String> making(List<String> words, Path notes, Path draft) {
    return command(
        words, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + draft);
  }

  private static List<String> command(List<String> words, String... options) {
    var command = new ArrayList<String>();
    var nice = Path.of("/usr/bin/nice");
    if (Files.isExecutable(nice)) {
      command.addAll(List.of(nice.toString(), "-n", "19"));
    }
    command.add(words.getFirst());
    command.addAll(List.of(options));
    command.addAll(words.subList(1, words.size()));
    return ParentWatchdog.over(command);
  }

  /** The run is a child of this process and does not outlive it, nor its limit. */
  private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /**
   * Deletes the drafts of killed processes: files with the number of a process that is not alive.
   */
  private void deleteLeftovers() {
    var half = Pattern.compile(Pattern.quote(file.getFileName() + ".") + "(\\d+)(\\.config)?");
    try (var files = Files.list(file.toAbsolutePath().getParent())) {
      files
          .filter(path -> {
            var name = half.matcher(path.getFileName().toString());
            return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
          })
          .forEach(AotCache::delete);
    } catch (IOException | NumberFormatException e) {
      // They only take room.
    }
  }

  /** Deletes the caches of the same program that are named by what it was before. */
  private void deletePredecessors() {
    var name = file.getFileName().toString();
    var dash = name.lastIndexOf('-');
    if (dash < 0) {
      return;
    }
    try (var files = Files.list(file.toAbsolutePath().getParent())) {
      files
          .filter(path -> {
            var other = path.getFileName().toString();
            return other.startsWith(name.substring(0, dash + 1))
                && other.endsWith(ENDING)
                && !other.equals(name);
          })
          .forEach(AotCache::delete);
    } catch (IOException e) {
      // They only take room.
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }
}
