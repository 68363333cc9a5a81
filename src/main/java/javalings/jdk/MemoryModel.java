package javalings.jdk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sharing of library objects between threads, and the calls that cannot be explored. */
public final class MemoryModel {
  private static final Map<String, MemoryOrder> ORDERS = RowWords.words(MemoryOrder.values());
  private static final Map<String, ObjectSharing> SHARINGS = RowWords.words(ObjectSharing.values());

  /** Names of methods that leave an object as it is, where no row says otherwise. */
  private static final Pattern LOOKS =
      Pattern.compile(
          "(?:get|is|has|to|as|contains|count|compare|first|last|peek|floor|ceiling|lower|higher"
              + "|head|tail|sub|copy|index)(?:[A-Z]\\w*)?"
              + "|size|length|equals|hashCode|clone|before|after|stream|iterator|spliterator|limit"
              + "|position|order|mark|comparator|keySet|entrySet|navigableKeySet|descending\\w*"
              + "|values|min|max|average|sum|cardinality|intersects|keys|elements|duplicate|slice"
              + "|chars|codePoints|codePointAt|element|reversed");

  /** The statement of a row about the types that fit it. */
  private record Fact<T>(String type, T says) {}

  private final @Nullable MemoryModel below;
  private final List<Fact<ObjectSharing>> sharings = new ArrayList<>();
  private final Map<String, List<Fact<MemoryOrder>>> orders = new HashMap<>();
  private final Map<String, List<Fact<Boolean>>> unlocked = new HashMap<>();
  private final Map<String, List<Fact<Boolean>>> blocking = new HashMap<>();
  private final Map<String, List<Fact<String>>> refused = new HashMap<>();

  MemoryModel(@Nullable MemoryModel below) {
    this.below = below;
  }

  /** Reads the rows of a file that are for threads. */
  void read(String file, String text) {
    var words = new RowWords(file);
    var number = 0;
    for (var line : text.lines().toList()) {
      words.at(++number);
      var comment = line.indexOf('#');
      row(comment < 0 ? line : line.substring(0, comment), words);
    }
  }

  private void row(String text, RowWords words) {
    var colon = text.indexOf(" : ");
    var row = new StringTokenizer(colon < 0 ? text : text.substring(0, colon));
    var kind = row.hasMoreTokens() ? row.nextToken() : "";
    switch (kind) {
      case "memory" -> memory(row, words);
      case "acquires", "releases", "both", "reads", "writes", "asks" ->
          methods(row, words, orders, words.known("an order", ORDERS, kind));
      case "unlocked" -> methods(row, words, unlocked, true);
      case "blocks" -> methods(row, words, blocking, true);
      case "refuse" -> {
        if (colon < 0) {
          throw words.wrong("what to do instead, behind a colon between spaces", text.strip());
        }
        methods(row, words, refused, text.substring(colon + 3).strip());
      }
      default -> {
        // ModelReader reads it, for the borrow checker.
      }
    }
  }

  private void memory(StringTokenizer row, RowWords words) {
    var what = "what objects of a type are to threads";
    var sharing = words.known(what, SHARINGS, words.next(row, what));
    do {
      sharings.add(new Fact<>(words.type(words.next(row, "types")), sharing));
    } while (row.hasMoreTokens());
  }

  private static <T> void methods(
      StringTokenizer row, RowWords words, Map<String, List<Fact<T>>> facts, T says) {
    var type = words.type(words.next(row, "a type"));
    do {
      var method = words.next(row, "methods");
      facts.computeIfAbsent(method, _ -> new ArrayList<>()).add(new Fact<>(type, says));
    } while (row.hasMoreTokens());
  }

  private static <T> Optional<T> first(
      Map<String, List<Fact<T>>> facts, LibraryType type, String method) {
    return facts.getOrDefault(method, List.of()).stream()
        .filter(fact -> type.is(fact.type()))
        .map(Fact::says)
        .findFirst();
  }

  /** The way in which threads may share an object of a class; empty when no row tells. */
  public Optional<ObjectSharing> sharing(LibraryType type) {
    for (var fact : sharings) {
      if (type.is(fact.type()) || type.isInside(fact.type())) {
        return Optional.of(fact.says());
      }
    }
    return below == null ? Optional.empty() : below.sharing(type);
  }

  /** As {@link #sharing}: what no row names and the JDK does not promise to be safe is plain. */
  public ObjectSharing sharingOrPlain(LibraryType type) {
    return sharing(type)
        .orElse(isWithoutPromise(type.binary()) ? ObjectSharing.PLAIN : ObjectSharing.NONE);
  }

  private static boolean isWithoutPromise(String binary) {
    return binary.startsWith("java.") || binary.startsWith("javax.crypto.");
  }

  /** The memory order of a call; without a row, the strongest, unless its name says it looks. */
  public MemoryOrder order(LibraryType type, String method) {
    return first(orders, type, method)
        .orElseGet(() -> below == null ? byName(type, method) : below.order(type, method));
  }

  private MemoryOrder byName(LibraryType type, String method) {
    boolean looks = LOOKS.matcher(method).matches() && sharingOrPlain(type) == ObjectSharing.PLAIN;
    return looks ? MemoryOrder.ACQUIRES : MemoryOrder.BOTH;
  }

  /** Whether a method takes no lock, of an object whose other methods do. */
  boolean unlocked(LibraryType type, String method) {
    return first(unlocked, type, method).isPresent()
        || (below != null && below.unlocked(type, method));
  }

  /** Whether a method may wait for another thread. */
  boolean blocks(LibraryType type, String method) {
    return first(blocking, type, method).isPresent()
        || (below != null && below.blocks(type, method));
  }

  /** Why a call cannot be explored: the name of what is called, and what to use instead. */
  public Optional<String> refusal(LibraryType type, String method) {
    var all = first(refused, type, MethodRow.ANY).map(it -> type.simpleName() + "; " + it);
    var one = first(refused, type, method).map(it -> type.simpleName() + "." + method + "; " + it);
    return all.or(() -> one).or(() -> below == null ? all : below.refusal(type, method));
  }
}
