package javalings.jdk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** What threads see of the objects of libraries, and which calls cannot be explored. */
public final class MemoryModel {
  private static final Map<String, MemoryOrder> ORDERS = RowWords.words(MemoryOrder.values());
  private static final Map<String, ObjectSharing> SHARINGS = RowWords.words(ObjectSharing.values());

  private record SharingRow(String type, ObjectSharing sharing) {}

  private record OrderRow(String type, MemoryOrder order) {}

  private record RefusedRow(String type, String method, String instead) {}

  private final @Nullable MemoryModel below;
  private final List<SharingRow> sharings = new ArrayList<>();
  private final Map<String, List<OrderRow>> orders = new HashMap<>();
  private final Map<String, List<String>> unlocked = new HashMap<>();
  private final List<RefusedRow> refused = new ArrayList<>();

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
      case "memory" -> {
        var word = words.next(row, "what objects of a type are to threads");
        var sharing = words.known("what objects of a type are to threads", SHARINGS, word);
        do {
          sharings.add(new SharingRow(words.type(words.next(row, "types")), sharing));
        } while (row.hasMoreTokens());
      }
      case "refuse" -> {
        if (colon < 0) {
          throw words.wrong("what to do instead, behind a colon between spaces", text.strip());
        }
        var type = words.type(words.next(row, "a type"));
        do {
          var method = words.next(row, "methods");
          refused.add(new RefusedRow(type, method, text.substring(colon + 3).strip()));
        } while (row.hasMoreTokens());
      }
      case "acquires", "releases", "both", "reads", "writes", "asks" -> {
        var order = words.known("an order", ORDERS, kind);
        var type = words.type(words.next(row, "a type"));
        do {
          var method = words.next(row, "methods");
          orders.computeIfAbsent(method, _ -> new ArrayList<>()).add(new OrderRow(type, order));
        } while (row.hasMoreTokens());
      }
      case "unlocked" -> {
        var type = words.type(words.next(row, "a type"));
        do {
          unlocked.computeIfAbsent(words.next(row, "methods"), _ -> new ArrayList<>()).add(type);
        } while (row.hasMoreTokens());
      }
      default -> {
        // for the borrow checker
      }
    }
  }

  /** What an object of a class is to threads; empty when no row tells. */
  public Optional<ObjectSharing> sharing(LibraryType type) {
    for (var row : sharings) {
      if (type.is(row.type()) || type.isInside(row.type())) {
        return Optional.of(row.sharing());
      }
    }
    return below == null ? Optional.empty() : below.sharing(type);
  }

  /** What a call does to the order of memory; without a row, the most that it could. */
  public MemoryOrder order(LibraryType type, String method) {
    for (var row : orders.getOrDefault(method, List.of())) {
      if (type.is(row.type())) {
        return row.order();
      }
    }
    return below == null ? MemoryOrder.BOTH : below.order(type, method);
  }

  /** Whether a method takes no lock, of an object whose other methods do. */
  boolean unlocked(LibraryType type, String method) {
    return unlocked.getOrDefault(method, List.of()).stream().anyMatch(type::is)
        || (below != null && below.unlocked(type, method));
  }

  /** Why a call cannot be explored: the name of what is called, and what to use instead. */
  public Optional<String> refusal(LibraryType type, String method) {
    for (var row : refused) {
      if (type.is(row.type())
          && (row.method().equals(MethodRow.ANY) || row.method().equals(method))) {
        var member = row.method().equals(MethodRow.ANY) ? "" : "." + method;
        var what = type.simpleName() + member;
        return Optional.of(what + "; " + row.instead());
      }
    }
    return below == null ? Optional.empty() : below.refusal(type, method);
  }
}
