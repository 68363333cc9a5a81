import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import javalings.check.FileTree;
import javalings.check.Tool;
import javalings.check.ToolRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UvCheck {
  @TempDir Path temp;
  private FileTree files;
  private final List<String> packages = new ArrayList<>();

  @BeforeEach
  void folders() {
    files = FileTree.in(temp).folder("index").folder("app");
  }

  @Test
  void the_newest_versions_that_fit_are_locked() throws Exception {
    index("json 1", "json 2", "json 3", "log 9", "log 10", "unused 1");
    index("web 4: json 1..2; log 1..99", "web 5: json 1..2; log 1..99");
    files.file("app/requirements.txt", "json 1..9\n").file("app/uv.lock", "");
    var before = files.texts();
    before.put("app/uv.lock", "json 3\n");
    uv("json 1..9");
    assertEquals(
        before.toString(), files.texts().toString(), "All files, where the project needs json 1..9");
    assertLock("log 10\n", "log 1..99");
    assertLock("log 9\n", "log 9..9");
    assertLock("json 2\nlog 10\nweb 5\n", "web 1..9");
    assertLock("json 1\nlog 10\nweb 4\n", "json 1..1", "web 4..4");
    assertLock("", new String[0]);
  }

  @Test
  void a_version_that_leads_nowhere_is_taken_back() throws Exception {
    index("json 1", "json 2", "web 2: json 1..1", "web 3: json 2..2");
    assertLock("json 1\nweb 2\n", "json 1..1", "web 1..9");
    assertLock("json 1\nweb 2\n", "web 1..9", "json 1..1");
    assertLock("json 2\nweb 3\n", "web 1..9", "json 2..9");
  }

  @Test
  void several_choices_are_taken_back() throws Exception {
    index("a 1: c 1..1", "a 2: b 1..2; c 2..2", "a 3: b 1..2; c 3..3");
    index("b 1: d 1..1", "b 2: d 2..2", "c 1", "c 2: d 3..3", "c 3: d 3..3", "d 1", "d 2", "d 3");
    assertLock("a 1\nc 1\n", "a 1..3");
  }

  @Test
  void nothing_of_a_wrong_choice_is_locked() throws Exception {
    index("extra 1", "json 1", "web 2", "web 3: extra 1..1; json 2..2");
    assertLock("json 1\nweb 2\n", "web 1..9", "json 1..1");
    index("tool 1");
    assertLock("json 1\ntool 1\nweb 2\n", "tool 1..1", "web 1..9", "json 1..1");
  }

  @Test
  void packages_may_need_each_other() throws Exception {
    index("hen 1: egg 1..1", "hen 2: egg 2..2", "egg 1: hen 1..1", "egg 2: hen 1..1");
    assertLock("egg 1\nhen 1\n", "hen 1..9");
  }

  @Test
  void no_way_is_told_and_the_old_lock_stays() throws Exception {
    index("json 1", "json 2", "web 2: json 2..2", "web 3: json 2..2");
    files.file("app/uv.lock", "old 1\n");
    for (var requirements : new String[][] {{"json 1..1", "web 1..9"}, {"web 1..9", "json 1..1"}}) {
      var run = uv(requirements);
      var what = "No json and web fit " + String.join(", ", requirements) + ". ";
      assertEquals(1, run.code(), what + "The exit code");
      assertTrue(
          run.err().contains("json") || run.err().contains("web"),
          what + "The standard error should name one of them. The text is: " + run.err());
      assertEquals("old 1\n", files.text("app/uv.lock"), what + "The file app/uv.lock");
    }
    var run = uv("json 3..9");
    assertEquals(1, run.code(), "There is no json from 3 on. The exit code");
    assertTrue(
        run.err().contains("json"), "There is no json from 3 on. Standard error: " + run.err());
    assertEquals("old 1\n", files.text("app/uv.lock"), "There is no json from 3 on. app/uv.lock");
  }

  @Test
  void it_finds_a_way_if_there_is_one() throws Exception {
    for (var seed = 0; seed < 4; seed++) {
      var random = new Random(seed);
      files.folder("index" + seed);
      var index = new TreeMap<String, List<String>>();
      for (var name : new String[] {"a", "b", "c", "d"}) {
        for (var version = 1; version <= 3; version++) {
          var needs = needs(random, (char) (name.charAt(0) + 1));
          index.put(name + " " + version, needs);
          files.file("index" + seed + "/" + name + "/" + version, lines(needs));
        }
      }
      var wanted = needs(random, 'a');
      files.file("app/requirements.txt", lines(wanted)).file("app/uv.lock", "");
      var run = Tool.of(new Uv()).on(files).run(files.path("app"), files.path("index" + seed));
      var seen = "The project needs %s, the index has %s. ".formatted(wanted, index);
      assertEquals(hasWay(wanted, index) ? 0 : 1, run.code(), seen + "The exit code");
      if (run.code() == 0) {
        var lock = files.text("app/uv.lock").lines().toList();
        assertTrue(meets(lock, wanted, index), seen + "The lock does not meet all needs: " + lock);
      }
    }
  }

  private static List<String> needs(Random random, char first) {
    return random.ints(1 + random.nextInt(2), first, 'e' + 1)
        .distinct()
        .filter(it -> it < 'e')
        .mapToObj(it -> {
          var min = 1 + random.nextInt(3);
          return (char) it + " " + min + ".." + Math.min(3, min + random.nextInt(2));
        })
        .toList();
  }

  private static boolean hasWay(List<String> wanted, TreeMap<String, List<String>> index) {
    for (var choice = 0; choice < 256; choice++) {
      var lock = new ArrayList<String>();
      for (var at = 0; at < 4; at++) {
        var version = choice >> 2 * at & 3;
        if (version > 0) {
          lock.add((char) ('a' + at) + " " + version);
        }
      }
      if (meets(lock, wanted, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all needs are met, and nothing is locked that nobody needs. */
  private static boolean meets(
      List<String> lock, List<String> wanted, TreeMap<String, List<String>> index) {
    var open = new ArrayDeque<>(wanted);
    var used = new java.util.TreeSet<String>();
    while (!open.isEmpty()) {
      var need = open.remove().split(" |\\.\\.");
      var name = need[0] + " ";
      var locked = lock.stream().filter(it -> it.startsWith(name)).toList();
      if (locked.size() != 1) {
        return false;
      }
      var version = Integer.parseInt(locked.getFirst().substring(name.length()));
      if (version < Integer.parseInt(need[1]) || version > Integer.parseInt(need[2])) {
        return false;
      }
      if (used.add(locked.getFirst())) {
        open.addAll(index.get(locked.getFirst()));
      }
    }
    return used.equals(new java.util.TreeSet<>(lock));
  }

  /** Packages of the index: {@code web 3: json 1..2; log 1..1}. */
  private void index(String... more) {
    for (var one : more) {
      packages.add(one);
      var parts = one.split(": |; ");
      files.file(
          "index/" + parts[0].replace(' ', '/'),
          lines(List.of(parts).subList(1, parts.length)));
    }
  }

  private static String lines(List<String> needs) {
    return needs.isEmpty() ? "" : String.join("\n", needs) + "\n";
  }

  private ToolRun uv(String... requirements) throws Exception {
    files.file("app/requirements.txt", lines(List.of(requirements)));
    return Tool.of(new Uv()).on(files).run(files.path("app"), files.path("index"));
  }

  private void assertLock(String expected, String... requirements) throws Exception {
    var run = uv(requirements);
    var command =
        "The project needs %s. The index has %s.\n"
            .formatted(String.join(", ", requirements), String.join(" | ", packages));
    assertFalse(
        run.code() == 1,
        command
            + "It works with %s. The tool says: %s"
                .formatted(String.join(", ", expected.lines().toList()), run.err().strip()));
    assertEquals(0, run.code(), command + "The exit code");
    assertEquals(expected, files.text("app/uv.lock"), command + "The file app/uv.lock");
    assertEquals("", run.err(), command + "Standard error");
  }
}
