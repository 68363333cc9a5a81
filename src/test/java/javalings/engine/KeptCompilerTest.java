package javalings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.compile.Compilation;
import javalings.compile.CompiledClasses;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.course.CourseFolder;
import javalings.model.Exercise;
import javalings.model.Need;
import javalings.model.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compiler that keeps symbols says and makes what a new one does, whatever came before. */
class KeptCompilerTest {

  private static final Pattern TOKEN = Pattern.compile("\\w+|\\S");

  private static final CourseFolder FOLDER = new CourseFolder(Path.of("").toAbsolutePath());

  private final CompilerInspection inspection = LearnerInspections.make();
  private final Compiler kept =
      Compiler.keeping(PackageVisibility.LEARNER, Compiler.ownClassPath());
  private final Compiler fresh = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());

  private record Text(List<Source> sources, List<Need> needs) {

    Text changed(UnaryOperator<String> change) {
      return new Text(
          sources.stream().map(it -> new Source(it.path(), change.apply(it.text()))).toList(),
          needs);
    }
  }

  @Test
  void textsOfTheCourseAreCompiledAlike() {
    var texts = texts(40);
    assertAlike(texts, new Random(1));
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void allTextsOfTheCourseAreCompiledAlikeInAnyOrder(long seed) {
    assertAlike(texts(1), new Random(seed));
  }

  private void assertAlike(List<Text> texts, Random random) {
    Collections.shuffle(texts, random);
    for (var text : texts) {
      assertAlike(text);
      assertAlike(text.changed(it -> withATokenLess(it, random)));
      assertAlike(text.changed(it -> withALineTwice(it, random)));
    }
  }

  private void assertAlike(Text text) {
    assertThat(seen(kept, text)).as(() -> text.sources().toString()).isEqualTo(seen(fresh, text));
  }

  private List<String> seen(Compiler compiler, Text text) {
    return switch (compiler.compile(text.sources(), text.needs(), inspection)) {
      case Compilation.Compiled(var classes, var warnings, var findings) ->
          List.of(files(classes), warnings.toString(), findings.toString());
      case Compilation.Rejected(var problems, var warnings) ->
          List.of(problems.toString(), warnings.toString());
    };
  }

  private static String files(CompiledClasses classes) {
    var all = new ArrayList<String>();
    classes.files().forEach((name, bytes) -> all.add(name + " " + Arrays.hashCode(bytes)));
    Collections.sort(all);
    return all.toString();
  }

  private static String withATokenLess(String text, Random random) {
    var tokens = TOKEN.matcher(text).results().toList();
    var lost = tokens.get(random.nextInt(tokens.size()));
    return text.substring(0, lost.start()) + text.substring(lost.end());
  }

  private static String withALineTwice(String text, Random random) {
    var lines = new ArrayList<>(text.lines().toList());
    var line = random.nextInt(lines.size());
    lines.add(line, lines.get(line));
    return String.join("\n", lines) + "\n";
  }

  /** Every text of every so many exercises: starters, solutions, mistakes and other right ones. */
  private static List<Text> texts(int everyNth) {
    var exercises = FOLDER.load().exercises();
    var texts = new ArrayList<Text>();
    for (var i = 0; i < exercises.size(); i += everyNth) {
      var exercise = exercises.get(i);
      answers(exercise).forEach(it -> texts.add(new Text(it, exercise.needs())));
    }
    return texts;
  }

  private static Stream<List<Source>> answers(Exercise exercise) {
    return Stream.of(
            Stream.of(FOLDER.starter(exercise), FOLDER.solution(exercise)),
            FOLDER.mistakes(exercise).stream().map(it -> it.sources()),
            FOLDER.alternatives(exercise).stream().map(it -> it.sources()))
        .flatMap(it -> it);
  }

  @Test
  void classesOfAnEarlierSourceAreUnknown() {
    compile("record Account(int cents) { record Entry(int cents) {} }");
    assertThat(compile("class Shop { Account account; Account.Entry entry; }"))
        .isInstanceOf(Compilation.Rejected.class);
  }

  @Test
  void aClassThatHidesOneOfTheJdkHidesItInItsOwnSourceOnly() {
    compile("class String { static int length() { return 1; } }");
    assertThat(compile("class Shop { int n = \"name\".length(); String s = \"name\"; }"))
        .isInstanceOf(Compilation.Compiled.class);
  }

  @Test
  void aPackageOfAnEarlierSourceIsUnknown() {
    compile("package shop; public class Item {}");
    assertThat(compile("import shop.*; class Basket {}")).isInstanceOf(Compilation.Rejected.class);
  }

  @Test
  void aSealedTypeForgetsTheKindsItHad() {
    compile("sealed interface Shape { record Dot() implements Shape {} }");
    assertThat(
            compile(
                "sealed interface Shape { record Line() implements Shape {} }"
                    + " class Paint { int of(Shape s) { return switch (s) { case Shape.Line _ -> 1; }; } }"))
        .isInstanceOf(Compilation.Compiled.class);
  }

  @Test
  void otherLibrariesAreOtherPackages() {
    var json = List.of(new Source("Shop.java", "import tools.jackson.databind.*; class Shop {}"));
    assertThat(kept.compile(json, List.of(Need.JACKSON), CompilerInspection.NONE))
        .isInstanceOf(Compilation.Compiled.class);
    assertThat(kept.compile(json, List.of(), CompilerInspection.NONE))
        .isInstanceOf(Compilation.Rejected.class);
  }

  private Compilation compile(String text) {
    return kept.compile(List.of(new Source("Sample.java", text)), CompilerInspection.NONE);
  }
}
