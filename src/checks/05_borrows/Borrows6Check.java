import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class Borrows6Check {
  private static final Borrows6.Folder HOME =
      folder(
          "home",
          folder("music", folder("jazz"), folder("rock", folder("1974"))),
          folder("photos"),
          folder("tax", folder("2025")));

  @Test
  void every_folder_has_a_line() {
    assertEquals(
        List.of("home", "music", "jazz", "rock", "1974", "photos", "tax", "2025"),
        Borrows6.print(HOME).stream().map(String::strip).filter(line -> !isEnd(line)).toList(),
        "The names in the outline of the folder home");
    assertEquals("empty", Borrows6.print(folder("empty")).getFirst(), "A folder with nothing in it");
    var twins = folder("years", folder("old", folder("tax")), folder("new", folder("tax")));
    assertEquals(
        5,
        Borrows6.print(twins).stream().filter(line -> !isEnd(line)).count(),
        "Two of five folders are called tax. Lines of folders");
  }

  @Test
  void there_is_one_end() {
    assertEquals(1, ends(HOME), "How many lines tell the number of folders, in the outline of the folder home");
    assertEquals(1, ends(folder("a", folder("b"))), "The same for a folder with one folder in it");
  }

  @Test
  void one_outline_is_made() throws IOException {
    var calls = calls();
    assertEquals(
        1,
        calls.stream().filter("Borrows6$Outline.<init>()"::equals).count(),
        "All folders share one outline. Places with `new Outline()`");
    assertEquals(
        0,
        calls.stream().filter("Borrows6.print(Borrows6$Folder)"::equals).count(),
        "`print(Folder)` makes an outline, so it is called once, from outside. Calls of it in this file");
  }

  /** What the methods of Borrows6 call, such as "Borrows6.print(Folder)". */
  private static List<String> calls() throws IOException {
    try (var in = Borrows6.class.getResourceAsStream("Borrows6.class")) {
      return ClassFile.of().parse(in.readAllBytes()).methods().stream()
          .flatMap(method -> method.code().stream())
          .flatMap(code -> code.elementList().stream())
          .mapMulti(Borrows6Check::call)
          .toList();
    }
  }

  private static void call(CodeElement element, Consumer<String> calls) {
    if (element instanceof InvokeInstruction call) {
      calls.accept(
          call.typeSymbol().parameterList().stream()
              .map(ClassDesc::displayName)
              .collect(joining(", ", name(call) + "(", ")")));
    }
  }

  private static String name(InvokeInstruction call) {
    return call.owner().asSymbol().displayName() + "." + call.name().stringValue();
  }

  @Test
  void the_end_counts_all_of_them() {
    assertEquals("folders: 8", last(Borrows6.print(HOME)), "The last line for the folder home, which holds seven others");
    assertEquals("folders: 1", last(Borrows6.print(folder("a"))), "The last line for one folder");
  }

  private static String last(List<String> lines) {
    return lines.isEmpty() ? "" : lines.getLast();
  }

  @Test
  void each_line_is_indented_by_its_depth() {
    assertEquals(
        """
        home
          music
            jazz
            rock
              1974
          photos
          tax
            2025
        """,
        Borrows6.print(HOME).stream().limit(8).map(line -> line + "\n").collect(joining()),
        "A folder should stand two blanks further in than the one that it is in");
  }

  private static long ends(Borrows6.Folder folder) {
    return Borrows6.print(folder).stream().filter(Borrows6Check::isEnd).count();
  }

  private static boolean isEnd(String line) {
    return line.contains("folders: ");
  }

  private static Borrows6.Folder folder(String name, Borrows6.Folder... folders) {
    return new Borrows6.Folder(name, List.of(folders));
  }
}
