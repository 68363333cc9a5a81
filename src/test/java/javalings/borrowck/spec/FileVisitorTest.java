package javalings.borrowck.spec;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileVisitorTest {

  /** A kind that is not named is not shown, and nobody would notice. */
  @Test
  void aVisitorNamesTheKindsThatItHasMethodsFor() {
    var visitors =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("javalings.borrowck")
                .stream()
                .filter(each -> each.isAssignableTo(FileVisitor.class))
                .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    assertThat(visitors)
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(named(each)).isEqualTo(visited(each)));
  }

  private static Set<String> named(JavaClass visitor) {
    return visitor.getConstructors().stream()
        .flatMap(each -> each.getReferencedClassObjects().stream())
        .map(each -> each.getValue().getSimpleName())
        .collect(toSet());
  }

  private static Set<String> visited(JavaClass visitor) {
    return visitor.getMethods().stream()
        .filter(each -> each.getName().startsWith("visit"))
        .map(each -> each.getRawParameterTypes().getFirst().getSimpleName())
        .filter(each -> !each.equals("Object"))
        .collect(toSet());
  }
}
