package javalings.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javalings.compile.Compilation;
import javalings.compile.CompilerInspection;
import javalings.model.Need;
import javalings.model.Source;
import org.junit.jupiter.api.Test;

class CompileAheadTest {

  private static final List<Need> NONE = List.of();

  private final List<String> compiled = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch second = new CountDownLatch(2);

  private final CompilerInspection witness =
      (_, sources) -> {
        compiled.add(sources.getFirst().text());
        second.countDown();
        return List::of;
      };

  @Test
  void whatWasPreparedIsNotCompiledAgain() throws InterruptedException {
    var ahead = new CompileAhead(witness);
    ahead.prepare(source("class A {}"), NONE);
    ahead.prepare(source("class B {}"), NONE);
    assertThat(second.await(30, TimeUnit.SECONDS)).isTrue();

    assertThat(ahead.compile(source("class A {}"), NONE)).isInstanceOf(Compilation.Compiled.class);
    assertThat(ahead.compile(source("class B {}"), NONE)).isInstanceOf(Compilation.Compiled.class);
    assertThat(compiled).containsExactly("class A {}", "class B {}");
  }

  @Test
  void aGuessThatWasWrongCostsNothingButItsTime() {
    var ahead = new CompileAhead(witness);
    ahead.prepare(source("class A {}"), NONE);

    assertThat(((Compilation.Compiled) ahead.compile(source("class B {}"), NONE)).classes().files())
        .containsOnlyKeys("B");
  }

  @Test
  void aGuessWithOtherLibrariesIsNotTakenUp() {
    var ahead = new CompileAhead(witness);
    var text = source("class A { tools.jackson.databind.json.JsonMapper json; }");
    ahead.prepare(text, NONE);

    assertThat(ahead.compile(text, List.of(Need.JACKSON))).isInstanceOf(Compilation.Compiled.class);
  }

  @Test
  void whatIsForgottenIsCompiledAgain() throws InterruptedException {
    var ahead = new CompileAhead(witness);
    ahead.prepare(source("class A {}"), NONE);
    ahead.forget();

    assertThat(ahead.compile(source("class A {}"), NONE)).isInstanceOf(Compilation.Compiled.class);
    assertThat(compiled).containsExactly("class A {}", "class A {}");
  }

  @Test
  void onlyTheLastGuessesAreKept() {
    var ahead = new CompileAhead(witness);
    for (var name : List.of("A", "B", "C")) {
      ahead.prepare(source("class " + name + " {}"), NONE);
    }

    ahead.compile(source("class A {}"), NONE);
    assertThat(compiled).containsExactly("class A {}", "class B {}", "class C {}", "class A {}");
  }

  @Test
  void aTroubleBesideAnotherExerciseIsTriedAgainByItself() {
    var first = new CountDownLatch(1);
    var ahead =
        new CompileAhead((_, _) -> {
          if (first.getCount() > 0) {
            first.countDown();
            throw new IllegalStateException("no room beside the other one");
          }
          return List::of;
        });
    ahead.prepare(source("class A {}"), NONE);

    assertThat(ahead.compile(source("class A {}"), NONE)).isInstanceOf(Compilation.Compiled.class);
  }

  private static List<Source> source(String text) {
    return List.of(new Source("exercises/00_a/A.java", text));
  }
}
