package javalings.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.Need;

/**
 * The files that let VS Code, IntelliJ and Eclipse open a workspace, and the learner's own page and
 * launcher.
 */
final class EditorFiles {

  /** The one program among them. */
  static final String LAUNCHER = "runner";

  private final Workspace workspace;
  private final Course course;
  private final Installation home;
  private final List<Need> needs;
  private final List<Path> libraries;

  /** The exercises that are folders; the disk is asked once. */
  private final List<Exercise> folders;

  EditorFiles(Workspace workspace, CourseFolder folder, Course course, Installation home) {
    this.workspace = workspace;
    this.course = course;
    this.home = home;
    this.needs =
        course.exercises().stream().flatMap(it -> it.needs().stream()).distinct().sorted().toList();
    this.libraries = home.libraries(needs);
    this.folders = course.exercises().stream().filter(folder::isFolder).toList();
  }

  /** The texts by their paths in the workspace. */
  Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("pom.xml", pom());
    texts.put(".classpath", classpath());
    texts.put(".project", template("project.xml"));
    texts.put(".settings/org.eclipse.jdt.core.prefs", template("eclipse-jdt.prefs"));
    texts.put(".vscode/settings.json", template("vscode-settings.json"));
    texts.put(".vscode/tasks.json", template("vscode-tasks.json"));
    texts.put(".gitignore", template("gitignore"));
    texts.put(".gitattributes", template("gitattributes"));
    texts.put("README.md", template("README.md").replace("@TITLE@", course.title()));
    texts.put(LAUNCHER, template("runner").replace("@HOMES@", shellHomes()));
    texts.put("runner.cmd", template("runner.cmd").replace("@HOME@", batchHome()));
    return texts;
  }

  /** The jars that go to {@code .javalings/lib}. */
  List<Path> libraries() {
    return libraries;
  }

  /** Options of javac that some exercises need, for Maven, which compiles all of them at once. */
  private String options() {
    var options = needs.stream().flatMap(need -> need.javacOptions().stream()).toList();
    var indent = " ".repeat(10);
    var lines = each(options, option -> indent + "  <arg>%s</arg>\n".formatted(option));
    return options.isEmpty()
        ? ""
        : indent + "<compilerArgs>\n" + lines + indent + "</compilerArgs>\n";
  }

  private String pom() {
    var roots = sourceRoots();
    return template("pom.xml")
        .replace("@FIRST@", roots.getFirst())
        .replace("@DEPENDENCIES@", each(libraries, EditorFiles::dependency))
        .replace(
            "@SOURCES@",
            each(roots, root -> " ".repeat(16) + "<source>%s</source>\n".formatted(root)))
        .replace("@OPTIONS@", options())
        .replace("@EXCLUDES@", excludes());
  }

  private String classpath() {
    return template("classpath.xml")
        .replace("@SOURCES@", each(sourceRoots(), this::sourceEntry))
        .replace(
            "@LIBRARIES@",
            each(
                libraries,
                jar -> "  <classpathentry kind=\"lib\" path=\"%s\"/>\n".formatted(lib(jar))));
  }

  /** A topic, and each exercise in it that is a folder: nothing in them has a package. */
  private List<String> sourceRoots() {
    return course.topics().stream()
        .flatMap(topic ->
            Stream.concat(
                Stream.of(topic.id()),
                topic.exercises().stream()
                    .filter(folders::contains)
                    .map(exercise -> exercise.id().toString())))
        .map(path -> Workspace.EXERCISES + "/" + path)
        .toList();
  }

  private String sourceEntry(String root) {
    var inner =
        folders.stream()
            .filter(exercise -> root.endsWith("/" + exercise.id().topic()))
            .map(exercise -> exercise.name() + "/")
            .collect(Collectors.joining("|"));
    var excluding = inner.isEmpty() ? "" : " excluding=\"%s\"".formatted(inner);
    return "  <classpathentry kind=\"src\" path=\"%s\"%s/>\n".formatted(root, excluding);
  }

  private String excludes() {
    var inner =
        folders.stream()
            .map(exercise ->
                " ".repeat(12) + "<exclude>%s/**</exclude>\n".formatted(exercise.name()))
            .collect(Collectors.joining());
    var indent = " ".repeat(10);
    return inner.isEmpty() ? "" : indent + "<excludes>\n" + inner + indent + "</excludes>\n";
  }

  private static String dependency(Path jar) {
    var artifact = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    return """
        <dependency>
          <groupId>javalings.workspace</groupId>
          <artifactId>%s</artifactId>
          <version>1</version>
          <scope>system</scope>
          <systemPath>${project.basedir}/%s</systemPath>
        </dependency>
    """
        .formatted(artifact, lib(jar));
  }

  private static String lib(Path jar) {
    return Workspace.OWN + "/lib/" + jar.getFileName();
  }

  private static <T> String each(List<T> items, Function<T, String> line) {
    return items.stream().map(line).collect(Collectors.joining());
  }

  /**
   * The installation, seen from the workspace where both lie in one folder: a container and its
   * host know that folder by other names.
   */
  private Path homeAsSeen() {
    var root = real(workspace.root());
    var shared = home.root().getNameCount() > 1 ? home.root().resolveSibling("") : home.root();
    return root.startsWith(shared) ? root.relativize(home.root()) : home.root();
  }

  /** The launcher asks where it lies itself, not a link to it. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path;
    }
  }

  /** Each in its quotes. */
  private String shellHomes() {
    var seen = homeAsSeen();
    var earlier =
        seen.isAbsolute()
            ? LauncherHomes.in(workspace.root().resolve(LAUNCHER))
            : LauncherHomes.NONE;
    return earlier.with(seen.toString()).shown();
  }

  /** A percent sign begins a variable, in quotes too. */
  private String batchHome() {
    var seen = homeAsSeen();
    var quoted = seen.toString().replace("%", "%%");
    return seen.isAbsolute() ? quoted : "%~dp0" + quoted;
  }

  private static String template(String name) {
    try (var in = EditorFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
