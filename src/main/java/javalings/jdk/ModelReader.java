package javalings.jdk;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Reads the rows of a model, one a line. */
final class ModelReader {
  // Read by hand, without patterns, streams and lambdas: what they load would double a first
  // check's cost.

  private final JdkModel model;
  private final RowWords words;

  ModelReader(String file, JdkModel model) {
    this.model = model;
    words = new RowWords(file);
  }

  void read(String text) {
    for (int start = 0, number = 1; start < text.length(); number++) {
      var end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      var comment = text.indexOf('#', start, end);
      row(text.substring(start, comment < 0 ? end : comment), number);
      start = end + 1;
    }
  }

  private void row(String line, int number) {
    var row = new StringTokenizer(line);
    if (!row.hasMoreTokens()) {
      return;
    }
    words.at(number);
    var kind = row.nextToken();
    switch (kind) {
      case "type" -> types(row);
      case "memory",
          "acquires",
          "releases",
          "both",
          "reads",
          "writes",
          "asks",
          "unlocked",
          "blocks",
          "refuse" -> {
        // MemoryModel reads them, when threads are explored.
      }
      case "alone" -> {
        do {
          model.singleThreaded.add(words.type(words.next(row, "types")));
        } while (row.hasMoreTokens());
      }
      default -> methods(words.receiver(kind), row);
    }
  }

  private void types(StringTokenizer row) {
    var typeClass = words.typeClass(words.next(row, "a class of types"));
    do {
      model.typeClasses.put(words.type(words.next(row, "types")), typeClass);
    } while (row.hasMoreTokens());
  }

  private void methods(OwnershipSignature.Receiver receiver, StringTokenizer row) {
    var type = words.type(words.next(row, "a type"));
    do {
      method(type, receiver, words.next(row, "methods"));
    } while (row.hasMoreTokens());
  }

  private void method(String type, OwnershipSignature.Receiver receiver, String word) {
    var arrow = word.indexOf("->");
    var head = arrow < 0 ? word : word.substring(0, arrow);
    var result =
        arrow < 0 ? OwnershipSignature.Result.VALUE : words.result(word.substring(arrow + 2));
    var open = head.indexOf('(');
    if (open == 0 || (open > 0 && !head.endsWith(")"))) {
      throw words.wrong("a method, name(parameter,...)->result", word);
    }
    var name = open < 0 ? head : head.substring(0, open);
    var types = new ArrayList<String>();
    var modes = new ArrayList<ParameterMode>();
    if (open > 0) {
      var parameters = new StringTokenizer(head.substring(open + 1, head.length() - 1), ",");
      while (parameters.hasMoreTokens()) {
        parameter(parameters.nextToken(), types, modes);
      }
    }
    var rows = model.methods.get(name);
    if (rows == null) {
      rows = new ArrayList<>();
      model.methods.put(name, rows);
    }
    rows.add(new MethodRow(type, receiver, types, modes, result));
  }

  /** {@code keep}, or {@code int:look} where the types of the parameters matter. */
  private void parameter(String word, List<String> types, List<ParameterMode> modes) {
    var colon = word.indexOf(':');
    if (colon >= 0) {
      while (types.size() < modes.size()) {
        types.add(MethodRow.ANY);
      }
      types.add(word.substring(0, colon));
    } else if (!types.isEmpty()) {
      types.add(MethodRow.ANY);
    }
    modes.add(words.mode(word.substring(colon + 1)));
  }
}
