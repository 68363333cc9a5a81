package javalings.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javalings.course.CourseFolder;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.workspace.DeliveredFiles.Outcome;

/**
 * The files that the course and the installation give to a workspace: starters, solutions, editor
 * files.
 */
public record WorkspaceUpdater(
    Workspace workspace, CourseFolder folder, Course course, Installation home) {

  /**
   * Makes the workspace where there is none, and brings in what the course has gained or changed
   * since. Files that the learner has changed stay as they are.
   *
   * @return sentences for the learner: what was moved, what was left alone
   * @throws IOException when the workspace cannot be written
   */
  public List<String> refresh() throws IOException {
    Files.createDirectories(workspace.own());
    try (var _ = FolderLock.of(workspace.own())) {
      WorkspaceConfig.remember(workspace, folder, course, home);
      var files = DeliveredFiles.of(workspace);
      var said = new ArrayList<>(new RenamedExercises(workspace, course, files).follow());
      deliverStarters(files, said);
      deliverEditorFiles(files);
      files.save();
      return said;
    }
  }

  /**
   * Puts the original of an exercise back, whatever is there.
   *
   * @return where the learner's version was put; nothing when there was none of their own
   */
  public Optional<Path> reset(Exercise exercise) throws IOException {
    return reset(List.of(exercise)).isEmpty()
        ? Optional.empty()
        : Optional.of(workspace.beforeReset());
  }

  /**
   * The same for several, which one undo brings back together.
   *
   * @return those that had a version of the learner's own, which was put aside
   */
  public Set<Exercise> reset(List<Exercise> exercises) throws IOException {
    try (var _ = FolderLock.of(workspace.own())) {
      var files = DeliveredFiles.of(workspace);
      var aside = new LinkedHashSet<Exercise>();
      var copies = new TreeMap<String, String>();
      for (var exercise : exercises) {
        for (var source : folder.starter(exercise)) {
          if (!files.untouched(source.path()) && putAside(source.path(), copies)) {
            aside.add(exercise);
          }
          files.force(source.path(), source.text());
        }
      }
      files.save();
      return aside;
    }
  }

  /** Puts a file where an undo finds it, before the original takes its place. */
  private boolean putAside(String path, Map<String, String> copies) throws IOException {
    var copy = keep(path);
    if (copy.isPresent()) {
      copies.put(path, below(copy.get()));
      new LastReset(copies).remember(workspace);
    }
    return copy.isPresent();
  }

  private String below(Path copy) {
    return workspace.own().relativize(copy).toString().replace('\\', '/');
  }

  /**
   * Brings back what the last reset put aside. A file that was written since is put aside in its
   * turn, so that undoing twice changes nothing.
   *
   * @return the files, as people read them; none when there is nothing to undo
   */
  public List<String> undoReset() throws IOException {
    try (var _ = FolderLock.of(workspace.own())) {
      var last = LastReset.of(workspace);
      var now = new TreeMap<String, String>();
      for (var file : last.files().entrySet()) {
        var text = Files.readAllBytes(workspace.own().resolve(file.getValue()));
        keep(file.getKey()).ifPresent(copy -> now.put(file.getKey(), below(copy)));
        AtomicFile.at(workspace.root().resolve(file.getKey())).deliver(text, false);
      }
      if (!now.isEmpty()) {
        new LastReset(now).remember(workspace);
      }
      return last.files().keySet().stream().sorted().toList();
    }
  }

  /**
   * Puts the reference answer into {@code solutions/}; one that the learner has written notes into
   * stays.
   *
   * @return the file, or the folder of an exercise of several files
   */
  public Path solution(Exercise exercise) throws IOException {
    try (var _ = FolderLock.of(workspace.own())) {
      var files = DeliveredFiles.of(workspace);
      for (var source : folder.solution(exercise)) {
        var path = Workspace.SOLUTIONS + source.path().substring("src/solutions".length());
        files.deliver(path, source.text());
      }
      files.save();
    }
    var path = workspace.solutions().resolve(exercise.id().toString());
    return folder.isFolder(exercise) ? path : path.resolveSibling(exercise.name() + ".java");
  }

  private void deliverStarters(DeliveredFiles files, List<String> said) throws IOException {
    for (var topic : course.topics()) {
      var readme = folder.readme(topic);
      if (readme.isPresent()) {
        files.deliver("exercises/%s/README.md".formatted(topic.id()), readme.get());
      }
    }
    var sources = course.exercises().stream().flatMap(it -> folder.starter(it).stream()).toList();
    var misplaced = misplacedEdits(files, sources);
    for (var source : sources) {
      if (misplaced.contains(source.path())) {
        said.add(whereTheCopyIs(source));
      } else {
        deliver(files, source, said);
      }
    }
  }

  /** Git is asked only when there is something new, which is seldom. */
  private Set<String> misplacedEdits(DeliveredFiles files, List<Source> sources) {
    return sources.stream().anyMatch(it -> files.isNewOriginal(it.path(), it.text()))
        ? new MisplacedEdits(folder.root()).find()
        : Set.of();
  }

  private String whereTheCopyIs(Source source) {
    return "%s was edited in the course itself; your copy is %s. Copy your change there, then: git -C %s checkout %s"
        .formatted(
            source.path(), workspace.root().resolve(source.path()), folder.root(), source.path());
  }

  private static void deliver(DeliveredFiles files, Source source, List<String> said)
      throws IOException {
    if (files.deliver(source.path(), source.text()) == Outcome.LEFT_ALONE) {
      said.add(
          "%s has a new original; yours was left alone (`./runner reset %s` brings the new one)"
              .formatted(source.path(), exerciseOf(source)));
    }
  }

  /** The name below the topic, of a file or of a folder of files. */
  private static String exerciseOf(Source source) {
    return source.path().split("/", -1)[2].replace(".java", "");
  }

  private void deliverEditorFiles(DeliveredFiles files) throws IOException {
    var editor = new EditorFiles(workspace, folder, course, home);
    for (var text : editor.texts().entrySet()) {
      var _ = files.deliver(text.getKey(), text.getValue());
    }
    for (var jar : editor.libraries()) {
      copy(jar, workspace.own().resolve("lib").resolve(jar.getFileName().toString()));
    }
  }

  /**
   * Copies a jar when it is another one; without one, editors lack completion and nothing else. A
   * copy has the date of its jar, so that megabytes need not be compared at each start.
   */
  private static void copy(Path jar, Path target) throws IOException {
    if (!Files.exists(jar) || isCopy(jar, target)) {
      return;
    }
    if (!Files.exists(target) || Files.mismatch(jar, target) >= 0) {
      Files.createDirectories(target.resolveSibling(""));
      AtomicFile.at(target).deliver(Files.readAllBytes(jar), false);
    }
    Files.setLastModifiedTime(target, Files.getLastModifiedTime(jar));
  }

  private static boolean isCopy(Path jar, Path target) throws IOException {
    return Files.exists(target)
        && Files.size(target) == Files.size(jar)
        && Files.getLastModifiedTime(target).equals(Files.getLastModifiedTime(jar));
  }

  /**
   * The file may be the learner's work, so it is kept; and it stays where it is until the original
   * takes its place, so that there is one of the two at every moment.
   */
  private Optional<Path> keep(String path) throws IOException {
    var file = workspace.root().resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    var aside = free(workspace.beforeReset().resolve(path));
    Files.createDirectories(aside.resolveSibling(""));
    if (Files.isRegularFile(file)) {
      AtomicFile.copy(file.toRealPath(), aside);
    } else {
      Files.move(file, aside);
    }
    return Optional.of(aside);
  }

  private static Path free(Path wanted) {
    var path = wanted;
    for (var i = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); i++) {
      path = wanted.resolveSibling(wanted.getFileName() + "." + i);
    }
    return path;
  }
}
