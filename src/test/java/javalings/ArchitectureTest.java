package javalings;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.ErrorCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the architecture of {@code src/docs/architecture.md} against the class files. */
class ArchitectureTest {

  /** An empty scan would pass every rule. */
  private static final int FEWEST_CLASSES = 150;

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("javalings");

  /** Who may use whom: a package, and the packages that may import it. */
  private static final Map<String, String[]> USERS =
      Map.ofEntries(
          Map.entry("cli", new String[] {}),
          Map.entry("watch", new String[] {"cli"}),
          Map.entry("ai", new String[] {"cli", "watch"}),
          Map.entry("author", new String[] {"cli"}),
          Map.entry("grade", new String[] {"cli"}),
          Map.entry("report", new String[] {"cli", "watch", "grade"}),
          Map.entry("view", new String[] {"cli", "watch", "report"}),
          Map.entry("workspace", new String[] {"cli", "watch", "ai"}),
          Map.entry("engine", new String[] {"cli", "watch", "author", "grade"}),
          Map.entry("sandbox", new String[] {"engine", "cli"}),
          Map.entry("check", new String[] {"cli", "engine"}),
          Map.entry("compile", new String[] {"cli", "engine", "sandbox"}),
          Map.entry("borrowck", new String[] {"cli", "engine"}),
          Map.entry("jdk", new String[] {"borrowck", "interleave", "cli"}),
          Map.entry("interleave", new String[] {"cli", "check"}),
          Map.entry(
              "cost", new String[] {"cli", "check", "memory", "engine", "interleave", "testrun"}),
          Map.entry("testrun", new String[] {"check", "engine"}),
          Map.entry("memory", new String[] {"check"}),
          Map.entry("llama", new String[] {"check"}),
          Map.entry(
              "shape", new String[] {"check", "cost", "memory", "mutant", "engine", "author"}),
          Map.entry("query", new String[] {"engine"}),
          Map.entry("words", new String[] {"view"}),
          Map.entry("database", new String[] {"query", "check", "cli"}),
          Map.entry("sql", new String[] {"query", "check"}),
          Map.entry("wire", new String[] {"compile", "cost", "engine"}),
          Map.entry("mutant", new String[] {"cli", "author"}),
          Map.entry(
              "course",
              new String[] {
                "cli", "watch", "ai", "author", "workspace", "engine", "grade", "query"
              }));

  /** Every third-party library, and the one package that knows it. */
  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("picocli", List.of("cli", "check")),
          Map.entry("org.jline", List.of("cli")),
          Map.entry("tools.jackson", List.of("course", "workspace", "report")),
          Map.entry("java.net.http", List.of("ai")),
          Map.entry("io.methvin", List.of("watch")),
          Map.entry("org.apache.commons", List.of("grade")),
          Map.entry("org.commonmark", List.of("course", "view")),
          Map.entry("org.h2", List.of("database")),
          Map.entry("org.junit", List.of("engine", "testrun")),
          Map.entry("org.opentest4j", List.of("engine")),
          Map.entry("org.assertj", List.of()),
          Map.entry(
              "javax.tools", List.of("compile", "borrowck", "shape", "mutant", "query", "cli")),
          Map.entry("com.sun.source", List.of("author", "borrowck", "shape", "mutant", "query")));

  @Test
  void theScanSeesTheProgram() {
    assertThat(OURS).hasSizeGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void arrowsPointDown() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (var name : USERS.keySet()) {
      layers = layers.optionalLayer(name).definedBy("javalings." + name + "..");
    }
    for (var layer : USERS.entrySet()) {
      layers =
          layer.getValue().length == 0
              ? layers.whereLayer(layer.getKey()).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(layer.getKey()).mayOnlyBeAccessedByLayers(layer.getValue());
    }
    layers.check(OURS);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("javalings.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryHasItsHome() {
    return HOMES.entrySet().stream()
        .map(home -> DynamicTest.dynamicTest(home.getKey(), () -> onlyFrom(home).check(OURS)));
  }

  private static ArchRule onlyFrom(Map.Entry<String, List<String>> home) {
    var homes =
        home.getValue().stream().map(name -> "javalings." + name + "..").toArray(String[]::new);
    return noClasses()
        .that(are(DescribedPredicate.not(resideInAnyPackage(homes))))
        .should()
        .dependOnClassesThat(resideInAPackage(home.getKey() + ".."));
  }

  @Test
  void theModelIsDataAndImportsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("javalings.model..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            be(
                DescribedPredicate.describe(
                    "records, sealed types or enums",
                    (JavaClass type) -> type.isRecord() || type.isEnum() || type.isInterface())))
        .check(OURS);
    onlyDependsOn("javalings.model..", "java..", "javalings.model..", "org.jspecify..");
    onlyDependsOn("javalings.own..", "java..", "javalings.own..", "org.jspecify..");
    onlyDependsOn("javalings.sql..", "java..", "javax.sql..", "javalings.sql..", "org.jspecify..");
  }

  private static void onlyDependsOn(String from, String... to) {
    classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(to))
        .check(OURS);
  }

  @Test
  void onlyTheCommandLineEndsTheVirtualMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("javalings.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(OURS);
  }

  /** Engine, kit and test runs redirect the standard streams, since they are what they capture. */
  @Test
  void onlyTheCommandLineAndTheEngineTouchTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "javalings.cli..",
            "javalings.engine..",
            "javalings.sandbox..",
            "javalings.check..",
            "javalings.testrun..",
            "javalings.interleave..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(OURS);
  }

  @Test
  void thePureCoreDoesNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAnyPackage("javalings.model..", "javalings.view..", "javalings.watch.core..")
        .or()
        .haveFullyQualifiedName("javalings.engine.Judge")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.lang.foreign.."))
        .check(OURS);
  }

  /** A code that nobody reports is a page that nobody is led to; javac reports E0381. */
  @Test
  void everyCodeIsReported() {
    var silent =
        OURS.get(ErrorCode.class).getFields().stream()
            .filter(field -> field.getRawType().isEquivalentTo(ErrorCode.class))
            .filter(
                field -> !ErrorCode.Area.JAVAC.codes().contains(ErrorCode.valueOf(field.getName())))
            .filter(field ->
                field.getAccessesToSelf().stream()
                    .allMatch(access -> access.getOriginOwner().isEquivalentTo(ErrorCode.class)))
            .map(JavaField::getName);
    assertThat(silent).containsExactly("E0381");
  }

  /** No engine, no files and no terminal: these reach the core of the loop as events. */
  @Test
  void theCoreOfTheLoopKnowsDataAndViews() {
    onlyDependsOn(
        "javalings.watch.core..",
        "java..",
        "javalings.watch.core..",
        "javalings.view..",
        "javalings.model..",
        "javalings.course..",
        "javalings.workspace..",
        "org.jspecify..");
  }

  /** What time it is, and where, comes to the core of the loop with the events. */
  @Test
  void thePureCoreAsksNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage("javalings.model..", "javalings.view..", "javalings.watch.core..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethodWhere(
            target(nameMatching("now|systemDefault|nanoTime|currentTimeMillis|getenv|getProperty"))
                .and(target(owner(resideInAnyPackage("java.lang..", "java.time..")))))
        .check(OURS);
  }

  /** The house itself, {@code watch} or {@code engine}, wires its rooms. */
  @Test
  void theRoomsOfAHouseHaveNoCycles() {
    for (var house : List.of("cli", "engine", "grade", "view", "watch")) {
      slices().matching("javalings." + house + ".(*)..").should().beFreeOfCycles().check(OURS);
    }
  }

  @Test
  void nothingIsNamedAfterAPattern() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameStartingWith("Abstract")
        .allowEmptyShould(true)
        .check(OURS);
  }

  /** A reader who meets a name knows which class it is, in the tests as well. */
  @Test
  void noSimpleNameIsUsedTwice() {
    var all = new ClassFileImporter().importPackages("javalings");
    assertThat(
            all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName))
                .values())
        .hasSizeGreaterThan(FEWEST_CLASSES)
        .allSatisfy(alike -> assertThat(alike).hasSize(1));
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() throws Exception {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
      }
    }
  }
}
