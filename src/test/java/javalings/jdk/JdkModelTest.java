package javalings.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javalings.jdk.OwnershipSignature.Receiver;
import javalings.jdk.OwnershipSignature.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JdkModelTest {

  private static JdkModel with(String rows) {
    return JdkModel.jdk().with("own.txt", rows);
  }

  @Test
  void theJdkIsKnown() {
    var jdk = JdkModel.jdk();
    assertThat(jdk.typeClass("java.util.List")).contains(TypeClass.LENT);
    assertThat(jdk.typeClass("java.lang.String")).isEmpty();
    assertThat(jdk.singleThreaded("java.util.Date")).isTrue();
    var add = jdk.method("add", row -> row.type().equals("java.util.List")).orElseThrow();
    assertThat(add.receiver()).isEqualTo(Receiver.MUT);
    assertThat(add.parameters()).containsExactly(ParameterMode.KEEP, ParameterMode.KEEP);
  }

  @Test
  void aRowOfOnesOwnCountsBeforeTheJdks() {
    var model = with("consumed java.util.List add\ntype owned lib.Buffer");
    var add = model.method("add", row -> row.type().equals("java.util.List")).orElseThrow();
    assertThat(add.receiver()).isEqualTo(Receiver.CONSUMED);
    assertThat(model.typeClass("lib.Buffer")).contains(TypeClass.OWNED);
    assertThat(model.typeClass("java.util.List")).contains(TypeClass.LENT);
    assertThat(JdkModel.jdk().typeClass("lib.Buffer")).isEmpty();
  }

  @Test
  void onlyAddedRowsAreForMethodsOfOthers() {
    assertThat(JdkModel.jdk().addedMethod("add", _ -> true)).isEmpty();
    var model = with("shared lib.Buffer slice->view");
    var slice = model.addedMethod("slice", _ -> true).orElseThrow();
    assertThat(slice.result()).isEqualTo(Result.VIEW);
    assertThat(model.addedMethod("add", _ -> true)).isEmpty();
  }

  @Test
  void overloadsAreToldApartByTheTypesOfTheirParameters() {
    var row = with("mut lib.Buffer put(int:look,keep)").addedMethod("put", _ -> true).orElseThrow();
    assertThat(row.takes(() -> List.of("int", "Object"))).isTrue();
    assertThat(row.takes(() -> List.of("long", "Object"))).isFalse();
    assertThat(row.takes(() -> List.of("int"))).isFalse();
  }

  @Test
  void theOrderOfMemoryIsTheNearestRows() {
    var memory = with("acquires java.util.List swap").memory();
    var list = LibraryType.of(java.util.ArrayList.class);
    assertThat(memory.order(list, "size")).isEqualTo(MemoryOrder.ACQUIRES);
    assertThat(memory.order(list, "add")).isEqualTo(MemoryOrder.RELEASES);
    assertThat(memory.order(list, "swap")).isEqualTo(MemoryOrder.ACQUIRES);
    assertThat(memory.order(list, "addAll")).isEqualTo(MemoryOrder.BOTH);
    assertThat(memory.sharing(list)).contains(ObjectSharing.PLAIN);
    var keys = LibraryType.of(new java.util.concurrent.ConcurrentHashMap<>().keySet().getClass());
    assertThat(memory.sharing(keys)).contains(ObjectSharing.CONCURRENT);
  }

  @Test
  void whatCannotBeExploredIsToldWithWhatToUseInstead() {
    var memory = JdkModel.jdk().memory();
    assertThat(memory.refusal(LibraryType.of(ProcessHandle.class), "current"))
        .contains("ProcessHandle.current; the outcome must depend on the schedule alone");
    assertThat(memory.refusal(LibraryType.of(System.class), "exit"))
        .contains("System.exit; let main return, or throw");
    assertThat(memory.refusal(LibraryType.of(Math.class), "max")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shard lib.A get        | expected type, alone, memory, refuse, or what a method does (consumed, free, mut, shared; acquires, releases, both, reads, writes, asks, unlocked, blocks), found shard
          type lonely lib.A      | expected a class of types (lent, owned, plain, view, view_mut), found lonely
          type owned             | expected types, found the end of the row
          mut                    | expected a type, found the end of the row
          mut lib.A              | expected methods, found the end of the row
          mut add(keep)          | expected the name of a type, found add(keep)
          mut lib.A add(keep     | expected a method, name(parameter,...)->result, found add(keep
          mut lib.A add(kept)    | expected a parameter (all, give, keep, look, mut, once, repeat, send, shared, unknown, value), found kept
          memory odd lib.A       | expected what objects of a type are to threads (concurrent, handle, locked, none, plain, stage, unknown), found odd
          refuse lib.A run       | expected what to do instead, behind a colon between spaces, found refuse lib.A run
          mut lib.A add->window  | expected a result (element, mut, self, shared, value, view), found window
          """)
  void aRowThatCannotBeReadSaysWhereItIsAndWhatWasExpected(String row, String problem) {
    assertThatThrownBy(() -> with("# lib\n\n" + row + "   # so\n"))
        .isInstanceOf(ModelRowException.class)
        .hasMessage("own.txt:3: " + problem);
  }
}
