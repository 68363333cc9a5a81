package javalings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every package says what it is for and what it imports, and the latter is true. A sentence that
 * begins with "Imports" names packages of ours; a name stands for its sub-packages too, and those
 * of the package itself are left out. "Imports nothing of ours" and "Imports everything below it"
 * are its other two forms.
 */
class PackageInfoTest {

  private static final Path SOURCES = Path.of("src/main/java/javalings");

  private static final JavaPackage OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("javalings")
          .getPackage("javalings");

  private static final Pattern IMPORTS = Pattern.compile("Imports (.*?)\\.(?= |$)");
  private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)}");

  static Stream<String> packages() throws IOException {
    try (var folders = Files.walk(SOURCES)) {
      return folders
          .filter(PackageInfoTest::hasClasses)
          .map(folder -> SOURCES.relativize(folder).toString().replace('/', '.'))
          .toList()
          .stream();
    }
  }

  private static boolean hasClasses(Path folder) {
    try (var files = Files.newDirectoryStream(folder, "*.java")) {
      return StreamSupport.stream(files.spliterator(), false).count() > 1;
    } catch (IOException _) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsWhatItSays(String name) throws IOException {
    var said = comment(name);
    assertThat(said).doesNotContain("The room ").matches("[A-Z].*\\..*");
    var imports = IMPORTS.matcher(said);
    assertThat(imports.find()).as("a sentence that begins with Imports").isTrue();
    if (!imports.group(1).equals("everything below it")) {
      agree(name, named(imports.group(1)), imported(name));
    }
  }

  private static void agree(String name, Set<String> named, Set<String> imported) {
    assertThat(imported)
        .as("%s imports %s", name, imported)
        .allMatch(one -> named.stream().anyMatch(other -> covers(other, one)));
    assertThat(named)
        .as("%s imports %s", name, imported)
        .allMatch(one -> imported.stream().anyMatch(other -> covers(one, other)));
  }

  private static boolean covers(String named, String imported) {
    return imported.equals(named) || imported.startsWith(named + ".");
  }

  /** The words of the comment in a row, as the source has them. */
  private static String comment(String name) throws IOException {
    var file = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
    var text = Files.readString(file);
    return text.substring(0, text.indexOf("*/"))
        .replaceAll("(?m)^\\s*/?\\*+ ?", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Set<String> named(String sentence) {
    return NAME.matcher(sentence)
        .results()
        .map(match -> match.group(1))
        .filter(OURS::containsPackage)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> imported(String name) {
    var from = "javalings." + name;
    return OURS.getPackage(name).getClasses().stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .map(JavaClass::getPackageName)
        .filter(target -> target.startsWith("javalings."))
        .filter(target -> !target.equals(from) && !target.startsWith(from + "."))
        .map(target -> target.substring("javalings.".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
