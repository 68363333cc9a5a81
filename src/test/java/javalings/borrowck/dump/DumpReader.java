package javalings.borrowck.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javalings.borrowck.dataflow.Regions.Lifetime;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.mir.StatementText;

/** Reads the dumps of one body back into what was dumped. */
final class DumpReader {
  private static final Pattern HEAD =
      Pattern.compile("fn (.*?)(?: -> from (.*?))?( ordinary)? \\{");
  private static final Pattern LOCAL =
      Pattern.compile(" {4}let _(\\d+): (\\S+) = (\\w+) \"(.*)\": \"(.*)\" @ (\\S+);");
  private static final Pattern LOCATION =
      Pattern.compile(
          " {4}(\\d+): (.*) @ (\\d+\\.\\.\\d+)(?: (\\w+))?(?: \"(.*)\")?(?: in (\\S+?))?( of threads)?;");
  private static final Pattern NEXT = Pattern.compile("(.*) -> (\\d+(?:, \\d+)*)");
  private static final Pattern LOAN =
      Pattern.compile(" {4}loan \\d+: (.*) at (\\d+) reaches ((?:_\\d+(?:, )?)*)(?: (.*))?;");
  private static final Pattern MOVE = Pattern.compile(" {4}move \\d+: (.*) at (\\d+);");
  private static final Pattern POINT =
      Pattern.compile(" {4}(\\d+):(?: live ([^;]*);)?(?: loans ([^;]*);)?(?: moved ([^;]*);)?");
  private static final Pattern EDGE = Pattern.compile(" {4}(\\S+) > (.*);");

  private DumpReader() {}

  static MirBody mir(String text) {
    var lines = text.lines().toList();
    var head = match(HEAD, lines.getFirst());
    var locals = new ArrayList<MirLocal>();
    var locations = new ArrayList<Location>();
    var names = new HashMap<String, Integer>();
    for (var line : lines.subList(1, lines.size() - 1)) {
      if (line.startsWith("    let ")) {
        var local = local(match(LOCAL, line));
        locals.add(local);
        names.put("_" + local.id(), local.id());
      } else {
        locations.add(location(match(LOCATION, line), new StatementText(names)));
      }
    }
    return new MirBody(
        head.group(1),
        locals,
        locations,
        Set.copyOf(numbers(head.group(2))),
        head.group(3) != null);
  }

  private static MirLocal local(MatchResult match) {
    return new MirLocal(
        Integer.parseInt(match.group(1)),
        StatementText.unescaped(match.group(4)),
        Arrays.stream(javalings.borrowck.mir.OwnershipKind.values())
            .filter(each -> each.toString().equals(match.group(2)))
            .findFirst()
            .orElseThrow(),
        MirLocal.Role.valueOf(match.group(3).toUpperCase(Locale.ROOT)),
        StatementText.unescaped(match.group(5)),
        span(match.group(6)));
  }

  private static Location location(MatchResult match, StatementText statements) {
    var next = NEXT.matcher(match.group(2));
    var goesOn = next.matches();
    return new Location(
        Integer.parseInt(match.group(1)),
        statements.statement(goesOn ? next.group(1) : match.group(2)),
        span(match.group(3)),
        source(match),
        goesOn ? numbers(next.group(2)) : List.of());
  }

  private static SourceInfo source(MatchResult match) {
    return match.group(4) == null
        ? SourceInfo.PLAIN
        : new SourceInfo(
            SourceInfo.Why.valueOf(match.group(4).toUpperCase(Locale.ROOT)),
            match.group(5) == null ? "" : match.group(5),
            Optional.ofNullable(match.group(6)).map(DumpReader::span),
            match.group(7) != null);
  }

  static FactsDump facts(String text) {
    var lines = text.lines().toList();
    var loans = new ArrayList<FactsDump.LoanLine>();
    var moves = new ArrayList<FactsDump.MoveLine>();
    var points = new ArrayList<FactsDump.PointLine>();
    for (var line : lines.subList(1, lines.size() - 1)) {
      if (line.startsWith("    loan ")) {
        var loan = match(LOAN, line);
        var how = loan.group(4) == null ? "" : loan.group(4);
        loans.add(
            new FactsDump.LoanLine(
                loan.group(1), Integer.parseInt(loan.group(2)), numbers(loan.group(3)), how));
      } else if (line.startsWith("    move ")) {
        var move = match(MOVE, line);
        moves.add(new FactsDump.MoveLine(move.group(1), Integer.parseInt(move.group(2))));
      } else {
        var point = match(POINT, line);
        points.add(
            new FactsDump.PointLine(
                Integer.parseInt(point.group(1)),
                numbers(point.group(2)),
                numbers(point.group(3)),
                numbers(point.group(4))));
      }
    }
    return new FactsDump(name(lines, "facts of "), loans, moves, points);
  }

  static RegionsDump regions(String text) {
    var lines = text.lines().toList();
    var edges = new TreeMap<Lifetime, List<Lifetime>>();
    for (var line : lines.subList(1, lines.size() - 1)) {
      var edge = match(EDGE, line);
      edges.put(
          lifetime(edge.group(1)),
          Arrays.stream(edge.group(2).split(", ", -1)).map(DumpReader::lifetime).toList());
    }
    return new RegionsDump(name(lines, "regions of "), edges);
  }

  private static Lifetime lifetime(String text) {
    return switch (text) {
      case "static" -> Lifetime.STATIC;
      case "returned" -> Lifetime.RETURNED;
      default -> new Lifetime(Integer.parseInt(text.replaceAll("[_']", "")), text.endsWith("'"));
    };
  }

  private static String name(List<String> lines, String before) {
    var head = lines.getFirst();
    return head.substring(before.length(), head.length() - " {".length());
  }

  private static List<Integer> numbers(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(", ", -1))
            .map(each -> Integer.parseInt(each.replace("_", "")))
            .toList();
  }

  private static MirSpan span(String text) {
    var ends = text.split("\\.\\.", -1);
    return new MirSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  private static MatchResult match(Pattern pattern, String line) {
    var match = pattern.matcher(line);
    if (!match.matches()) {
      throw new IllegalArgumentException("not of a dump: " + line);
    }
    return match.toMatchResult();
  }
}
