package javalings.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javalings.course.CourseFolder;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.Language;
import javalings.model.Source;
import javalings.view.text.Ansi;
import javalings.view.text.Palette;
import javalings.view.text.Screen;
import javalings.view.text.Theme;
import javalings.view.text.Words;
import javalings.workspace.AnswerReader;
import javalings.workspace.CourseOfWorkspace;
import javalings.workspace.DiskErrorText;
import javalings.workspace.Installation;
import javalings.workspace.ProgressFile;
import javalings.workspace.Workspace;
import javalings.workspace.WorkspaceUpdater;

/** Where a command works: the console, the workspace, the course. Found when first asked for. */
final class CliContext {

  private final Console console;
  private final Installation installation;
  private final GlobalOptions options;
  private final Supplier<Workspace> workspace = Memoized.of(this::findWorkspace);
  private final Supplier<CourseFolder> folder = Memoized.of(this::findCourse);
  private final Supplier<Course> course = Memoized.of(this::loadCourse);
  private final Supplier<Language> language = Memoized.of(this::findLanguage);
  private final Supplier<Words> words = Memoized.of(() -> Words.of(language()));
  private final Supplier<Course> translated = Memoized.of(this::loadTranslated);
  private final Supplier<ProgressFile> progress =
      Memoized.of(() -> new ProgressFile(workspace(), course(), this::warn));

  CliContext(Console console, Installation installation, GlobalOptions options) {
    this.console = console;
    this.installation = installation;
    this.options = options;
  }

  Console console() {
    return console;
  }

  Installation installation() {
    return installation;
  }

  GlobalOptions options() {
    return options;
  }

  Workspace workspace() {
    return workspace.get();
  }

  CourseFolder folder() {
    return folder.get();
  }

  Course course() {
    return course.get();
  }

  /** The language of what people read; what programs read is English. */
  Language language() {
    return language.get();
  }

  /** The words of screens, in that language. */
  Words words() {
    return words.get();
  }

  Theme theme() {
    return console.theme().in(words());
  }

  /** The course as people read it. */
  CourseFolder translatedFolder() {
    return folder().in(language());
  }

  /** The course as people read it, with its titles. */
  Course translatedCourse() {
    return translated.get();
  }

  ProgressFile progress() {
    return progress.get();
  }

  WorkspaceUpdater supplies() {
    return supplies(workspace());
  }

  WorkspaceUpdater supplies(Workspace other) {
    return new WorkspaceUpdater(other, translatedFolder(), translatedCourse(), installation);
  }

  AnswerReader answers() {
    return new AnswerReader(workspace(), folder());
  }

  Palette palette() {
    return console.palette(options.color);
  }

  /** Prints a line as it is. */
  void say(String line) {
    console.out().println(line);
  }

  /** Prints a document for programs. */
  void data(String document) {
    console.data().print(document + "\n");
  }

  /** Prints sentences for a person. */
  void tell(String text) {
    console.tell(console.out(), text);
  }

  /** For what is beside the point of the command. */
  void warn(String line) {
    console.tell(console.err(), line);
  }

  void show(Screen screen) {
    console.out().print(Ansi.print(screen, palette()));
  }

  /** Brings the workspace up to date, makes it where there is none, and says what it did. */
  void refresh() {
    bringUpToDate().forEach(this::warn);
  }

  /** The same, for those who have a place of their own for what there is to say. */
  List<String> bringUpToDate() {
    var isNew = !workspace().exists();
    var news = new ArrayList<>(isNew ? supplied() : suppliedIfPossible());
    if (isNew) {
      news.add(
          "Your workspace is %s: edit the files in its exercises folder"
              .formatted(workspace().seenFrom(console.directory())));
    }
    return news;
  }

  /** A workspace that cannot be written can be checked all the same, as one that was handed in. */
  private List<String> suppliedIfPossible() {
    try {
      return supplies().refresh();
    } catch (IOException e) {
      return List.of(
          "The workspace %s cannot be written (%s), so nothing is brought up to date and no progress is kept"
              .formatted(workspace().root(), DiskErrorText.of(e)));
    }
  }

  /** The same for a workspace that has to be made, or brought up to date, and nothing else. */
  List<String> supplied() {
    try {
      return supplies().refresh();
    } catch (IOException e) {
      throw CliExit.machine(
          "The workspace %s cannot be written (%s); name another with --workspace DIR"
              .formatted(workspace().root(), DiskErrorText.of(e)));
    }
  }

  /** Makes the workspace where there is none. */
  void ensureWorkspace() {
    if (!workspace().exists()) {
      refresh();
    }
  }

  /** The exercises of these names. */
  List<Exercise> exercises(List<String> names) {
    return names.stream().map(this::exercise).distinct().toList();
  }

  /** The exercise of a name, which may also be its path. */
  Exercise exercise(String name) {
    return new ExerciseLookup(this).of(name);
  }

  /** The same exercise with the title that people read. */
  Exercise translated(Exercise exercise) {
    return translatedCourse().find(exercise.id()).orElse(exercise);
  }

  /** The exercise that is worked on. */
  Exercise current() {
    return progress().read().currentOf(course());
  }

  private Language findLanguage() {
    var named = options.language();
    if (named.isPresent() && !folder().has(named.get())) {
      warn(
          "The course %s is not translated to \"%s\", so its texts are in English"
              .formatted(folder().root(), named.get().code()));
    }
    return named.orElseGet(() -> Language.of(console.environment()));
  }

  private Workspace findWorkspace() {
    var named = options.workspace;
    if (named != null) {
      return new Workspace(resolve(named));
    }
    var around = Workspace.around(console.directory());
    var wanted = options.course;
    if (wanted == null) {
      return around.orElseGet(installation::workspace);
    }
    var root = resolve(wanted);
    return around
        .filter(it -> courseOf(it).mayBe(new CourseFolder(root)))
        .orElseGet(() -> new Installation(root).workspace());
  }

  private CourseFolder findCourse() {
    var remembered = courseOf(workspace());
    var named = options.course;
    if (named != null) {
      return namedCourse(new CourseFolder(resolve(named)), remembered);
    }
    return switch (remembered) {
      case CourseOfWorkspace.Found(var found, _) -> found;
      case CourseOfWorkspace.Open(var found) -> found;
      case CourseOfWorkspace.Lost(_, var sentence) -> throw CliExit.machine(sentence);
    };
  }

  private CourseFolder namedCourse(CourseFolder named, CourseOfWorkspace remembered) {
    if (workspace().exists() && !remembered.mayBe(named)) {
      var other =
          switch (remembered) {
            case CourseOfWorkspace.Found(var found, _) -> "in " + found.root();
            case CourseOfWorkspace.Open(var found) -> "in " + found.root();
            case CourseOfWorkspace.Lost(var id, _) -> id.orElse("of another name");
          };
      throw CliExit.usage(
          "%s is a workspace of the course %s; name another folder with --workspace DIR"
              .formatted(workspace().root(), other));
    }
    return named;
  }

  private CourseOfWorkspace courseOf(Workspace it) {
    return CourseOfWorkspace.of(it, installation);
  }

  /** The course that lies where the workspace's own lay may be another one. */
  private Course loadCourse() {
    var loaded = folder().load();
    if (options.course == null
        && courseOf(workspace()) instanceof CourseOfWorkspace.Found(var at, var id)
        && id.filter(it -> !it.equals(loaded.id())).isPresent()) {
      throw CliExit.machine(
          "%s is a workspace of the course %s, and in %s is another (%s). Nothing was changed; name the right one with --course DIR"
              .formatted(workspace().root(), id.get(), at.root(), loaded.id()));
    }
    return loaded;
  }

  /** A course that is not the workspace's is refused in any language. */
  private Course loadTranslated() {
    var original = course();
    return language().isEnglish() ? original : translatedFolder().load();
  }

  /** The text of a file that the command line names. */
  String text(Path file) throws IOException {
    var path = resolve(file);
    if (!Files.isRegularFile(path)) {
      throw CliExit.usage("There is no file " + file);
    }
    try {
      return Source.decode(Files.readAllBytes(path));
    } catch (CharacterCodingException _) {
      throw CliExit.usage(file + " is not UTF-8");
    }
  }

  Path resolve(Path path) {
    return console.directory().resolve(path).normalize();
  }
}
