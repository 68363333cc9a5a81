package javalings.borrowck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.SourceInfo;

/**
 * The edits that shorten a loan: use it earlier, copy instead, borrow a part, own it longer. Each
 * looks at the text, and proposes nothing where it is not sure that the result compiles.
 */
public final class LoanFixes {
  private static final Pattern DECLARATION =
      Pattern.compile("(?:final )?(?:@\\w+ )?[\\w<>\\[\\]., ]+ (\\w+) = (.*);");
  private static final Pattern COLLECTION =
      Pattern.compile("(?:\\w*List|\\w*Set|\\w*Deque|\\w*Queue|Collection)(?:<.*>)?");
  private static final Pattern PLAIN =
      Pattern.compile("\\w+<(?:(?:String|Integer|Long|Double|Character|Boolean)(?:, ?)?)+>");
  private static final Pattern PLAIN_KEYS =
      Pattern.compile("\\w+<(?:String|Integer|Long|Character|Boolean),");
  private static final Pattern LOOP = Pattern.compile("for\\s*\\([^;()]*:\\s*$");
  private static final Pattern PART = Pattern.compile("\\.(?:keySet|values|entrySet)\\(\\)");
  private static final Pattern VIEW =
      Pattern.compile("\\.(?:subList|keySet|values|entrySet|reversed)\\(.*\\)");
  private static final Pattern LAMBDA_END = Pattern.compile("([^;{}]+);\\s*$", Pattern.MULTILINE);
  private static final Pattern RUNS =
      Pattern.compile("(?:new Thread|\\bexecute|\\bstartVirtualThread|\\brunAsync)\\($");
  private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(\\)");

  private LoanFixes() {}

  /** Goes through a copy, so that the loop's body may change the original. */
  public static SuggestedFix loopOverCopy(MirSpan collection, MirLocal local) {
    return new SuggestedFix("go through a copy", file -> copied(file, collection, local));
  }

  /** As {@link #loopOverCopy}, of the keys of a map, where these are plain values. */
  static SuggestedFix loopOverKeys(MirSpan map, MirLocal local) {
    return new SuggestedFix(
        "go through a copy",
        file ->
            PLAIN_KEYS.matcher(local.type()).lookingAt()
                    && file.text().startsWith(".keySet()", map.end())
                ? copied(file, map, local)
                : List.of());
  }

  /** Whether the text of its type says that nobody owns what it holds. */
  static boolean holdsPlainValues(MirLocal collection) {
    return PLAIN.matcher(collection.type()).matches();
  }

  private static List<Change> copied(FileText file, MirSpan collection, MirLocal local) {
    var text = file.text();
    var before = text.substring(Math.max(0, collection.start() - 80), collection.start());
    var name = file.at(collection);
    if (!LOOP.matcher(before).find()) {
      return List.of();
    }
    var part = PART.matcher(text).region(collection.end(), text.length());
    if (part.lookingAt()) {
      return List.of(
          new Change(
              new MirSpan(collection.start(), part.end()),
              file.list() + ".copyOf(" + name + part.group() + ")"));
    }
    if (local.type().endsWith("[]")) {
      return List.of(new Change(collection, name + ".clone()"));
    }
    return COLLECTION.matcher(local.type()).matches()
        ? List.of(new Change(collection, file.list() + ".copyOf(" + name + ")"))
        : List.of();
  }

  /** Looks at a copy of a part of a collection, which stays as it is. */
  static SuggestedFix copyOfView(Loan loan, MirBody body) {
    return new SuggestedFix(
        "look at a copy", file -> copyOfView(file, loan.location(), body.local(loan.place())));
  }

  private static List<Change> copyOfView(FileText file, Location made, MirLocal lender) {
    var text = file.text();
    var lines = new StatementLines(text);
    var line = lines.at(made.span().start());
    var declared = DECLARATION.matcher(lines.code(line).strip());
    if (made.sourceInfo().why() != SourceInfo.Why.ALIAS
        || !declared.matches()
        || !declared.group(2).equals(lender.name() + view(declared.group(2), lender.name()))) {
      return List.of();
    }
    var start = text.indexOf("= " + declared.group(2), line.start()) + 2;
    var value = new MirSpan(start, start + declared.group(2).length());
    return List.of(new Change(value, file.list() + ".copyOf(" + declared.group(2) + ")"));
  }

  /** The part of an expression that makes a view of a variable; something else if there is none. */
  private static String view(String value, String variable) {
    var view = VIEW.matcher(value);
    return value.startsWith(variable) && view.region(variable.length(), value.length()).matches()
        ? view.group()
        : " is no view";
  }

  /** {@code return () -> s.n;} → {@code return Owned.moving(() -> s.n);} */
  public static SuggestedFix owningLambda(MirSpan head) {
    return new SuggestedFix("let the lambda own what it uses", file -> owning(file.text(), head));
  }

  private static List<Change> owning(String text, MirSpan head) {
    var lines = new StatementLines(text);
    var line = lines.at(head.start());
    var before = text.substring(line.start(), head.start()).strip();
    var after =
        LAMBDA_END.matcher(text).region(head.end(), line.start() + lines.code(line).length());
    var runs = RUNS.matcher(before);
    if (runs.find() && text.startsWith("->", head.end() - 2)) {
      var end = argumentEnd(text, head.end());
      return end < 0 ? List.of() : wrapped("Owned.<Runnable>moving(", head.start(), end);
    }
    return text.startsWith("->", head.end() - 2)
            && (before.equals("return") || before.endsWith("="))
            && after.lookingAt()
        ? wrapped("Owned.moving(", head.start(), after.end(1))
        : List.of();
  }

  private static List<Change> wrapped(String opening, int from, int to) {
    return List.of(
        new Change(new MirSpan(from, from), opening), new Change(new MirSpan(to, to), ")"));
  }

  /** Where the argument of a call ends that starts before an offset; -1 where others follow. */
  private static int argumentEnd(String text, int from) {
    var depth = 0;
    for (int i = from; i < text.length() && depth >= 0; i++) {
      var c = text.charAt(i);
      depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        return i;
      }
      if (c == '"' || c == '\'' || (c == ',' && depth == 0)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code pair.a()} and {@code pair.b()}, which lend one field each, become the fields. */
  public static SuggestedFix splitBorrow(MirSpan first, MirSpan second) {
    return new SuggestedFix("borrow the two fields themselves", file -> split(file, first, second));
  }

  private static List<Change> split(FileText file, MirSpan first, MirSpan second) {
    var changes = new ArrayList<Change>(2);
    var fields = new ArrayList<String>(2);
    var text = file.text();
    for (var owner : List.of(first, second)) {
      var call = CALL.matcher(text).region(owner.end(), text.length());
      if (!call.lookingAt()) {
        return List.of();
      }
      var field = file.accessed(call.group(1));
      if (field.isEmpty() || fields.contains(field.get())) {
        return List.of();
      }
      fields.add(field.get());
      changes.add(new Change(new MirSpan(call.start(), call.end()), "." + field.get()));
    }
    return changes;
  }

  /** Declares the owner before the block in which it is made, so that it lives longer. */
  public static SuggestedFix ownLonger(MirLocal owner) {
    return new SuggestedFix(
        "let the owner live as long as its borrow", file -> out(file.text(), owner));
  }

  private static List<Change> out(String text, MirLocal owner) {
    var lines = new StatementLines(text);
    var line = lines.at(owner.declared().start());
    var header = lines.above(line);
    var opens = lines.code(header).strip();
    var runsOnce = opens.equals("{") || opens.startsWith("if (");
    if (!runsOnce
        || !opens.endsWith("{")
        || !lines.isStatement(line)
        || lines.indent(header) >= lines.indent(line)
        || lines.mentions(header, Set.of(owner.name()))) {
      return List.of();
    }
    var indent = lines.of(header).substring(0, lines.indent(header));
    return List.of(
        new Change(
            new MirSpan(header.start(), header.start()), indent + lines.of(line).stripLeading()),
        new Change(line, ""));
  }

  /** Closes a resource once, at the end of its block, whatever happens before. */
  static SuggestedFix tryWithResources(MirLocal resource) {
    return new SuggestedFix("let `try` close it, once", file -> closing(file.text(), resource));
  }

  private static List<Change> closing(String text, MirLocal resource) {
    var lines = new StatementLines(text);
    var line = lines.at(resource.declared().start());
    var made = DECLARATION.matcher(lines.code(line).strip());
    var end = lines.blockEnd(line);
    if (!made.matches()
        || !made.group(1).equals(resource.name())
        || made.group(2).contains(";")
        || end <= line.end()) {
      return List.of();
    }
    var indent = lines.of(line).substring(0, lines.indent(line));
    var declaration = lines.code(line).strip();
    var body = new StringBuilder();
    text.substring(line.end(), end)
        .lines()
        .filter(each -> !closes(each, resource))
        .forEach(each -> body.append(each.isBlank() ? "" : "  ").append(each).append('\n'));
    if (stillCloses(body.toString(), resource)
        || isABranch(text.substring(line.end(), end), resource)) {
      return List.of();
    }
    var head = indent + "try (" + declaration.substring(0, declaration.length() - 1) + ") {\n";
    return List.of(new Change(new MirSpan(line.start(), end), head + body + indent + "}\n"));
  }

  /** Whether a body closes the resource in another way, or gives its variable another value. */
  private static boolean stillCloses(String body, MirLocal resource) {
    return Pattern.compile("\\b" + resource.name() + "\\s*(?:\\.\\s*close\\s*\\(|=(?!=))")
        .matcher(body)
        .find();
  }

  /** Whether a call of close() is the branch of an {@code if} without braces. */
  private static boolean isABranch(String block, MirLocal resource) {
    return Pattern.compile("(?:\\)|\\belse)\\s*\\b" + resource.name() + "\\.close\\(\\);")
        .matcher(block)
        .find();
  }

  private static boolean closes(String line, MirLocal resource) {
    var lines = new StatementLines(line);
    return lines.code(lines.at(0)).strip().equals(resource.name() + ".close();");
  }

  /** Gives away a copy, where the class says how to make one. */
  public static SuggestedFix copy(MirSpan moved, MirLocal local) {
    return new SuggestedFix("give away a copy", file -> copy(file, moved, local));
  }

  private static List<Change> copy(FileText file, MirSpan moved, MirLocal local) {
    var type = local.type().substring(local.type().lastIndexOf('.') + 1);
    var name = file.at(moved);
    return name.equals(local.name())
        ? file.copyMethod(type)
            .map(method -> List.of(new Change(moved, name + "." + method + "()")))
            .orElse(List.of())
        : List.of();
  }
}
