import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Iterators5Check {
  private final List<String> posted = new ArrayList<>();

  @Test
  void every_reader_gets_one() {
    Iterators5.send(List.of("Ada", "Grace", "Alan"), posted::add);
    assertEquals(List.of("Ada", "Grace", "Alan"), posted, "Three readers. Who got a newsletter:");
    var many = IntStream.range(0, 2_000).mapToObj(i -> "reader " + i).toList();
    var sent = Collections.synchronizedList(new ArrayList<String>());
    Iterators5.send(many, sent::add);
    assertTrue(
        many.equals(sent),
        "2,000 readers should get one newsletter each, in the order of the list. Newsletters: %d"
            .formatted(sent.size()));
  }

  @Test
  void says_how_many_were_sent() {
    assertEquals(3, Iterators5.send(List.of("Ada", "Grace", "Alan"), posted::add), "Three readers");
    assertEquals(0, Iterators5.send(List.of(), posted::add), "No readers");
  }

  @Test
  void readers_of_the_same_name_get_one_each() {
    assertEquals(2, Iterators5.send(List.of("Ada", "Ada"), posted::add), "Two readers called Ada");
    assertEquals(List.of("Ada", "Ada"), posted, "Two readers called Ada. Who got a newsletter:");
  }

  @Test
  void peek_is_for_looking() throws IOException {
    var called = new HashSet<String>();
    try (var in = Iterators5.class.getClassLoader().getResourceAsStream("Iterators5.class")) {
      for (var entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
        if (entry instanceof MemberRefEntry used
            && used.owner().asInternalName().matches("java/util/stream/\\w*Stream")) {
          called.add(used.name().stringValue());
        }
      }
    }
    assertFalse(
        called.contains("peek"),
        "`peek` is for looking: a stream may leave it out. Send in a statement of its own");
    assertFalse(
        called.contains("count") && called.stream().anyMatch(STEPS::contains),
        "`count` may leave out the steps before it. Send in a statement of its own, and count without"
            + " such steps");
  }

  private static final Set<String> STEPS =
      Set.of("filter", "map", "mapToInt", "mapToLong", "mapToObj", "flatMap", "mapMulti", "sorted",
          "takeWhile", "dropWhile", "gather");
}
