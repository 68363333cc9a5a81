package javalings.query;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Place;
import javalings.sql.Db;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the queries of a file, and has each of them checked. */
final class QueryScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final String QUERY = "queryAs";
  private static final String EXECUTE = "execute";

  private final ProgramFiles files;
  private final Types types;
  private final SchemaCatalogue schemas;
  private final List<Diagnostic> findings;

  QueryScanner(
      ProgramFiles files, Types types, SchemaCatalogue schemas, List<Diagnostic> findings) {
    this.files = files;
    this.types = types;
    this.schemas = schemas;
    this.findings = findings;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    var path = getCurrentPath();
    methodOfDb(path)
        .ifPresent(name -> {
          var isQuery = name.equals(QUERY);
          var first = isQuery ? 1 : 0;
          if (call.getArguments().size() > first) {
            check(path, call, isQuery, first);
          }
        });
    return super.visitMethodInvocation(call, null);
  }

  /** A method reference is called with texts that nobody sees here. */
  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
    var path = getCurrentPath();
    methodOfDb(path)
        .ifPresent(name ->
            findings.add(
                QueryFinding.of(
                        ErrorCode.SQL_NOT_LITERAL,
                        files.place(path).orElseThrow(),
                        "this calls `%s` with a text that only the run will tell",
                        name)
                    .help("call it with the text of the query")));
    return super.visitMemberReference(tree, null);
  }

  /** The name of the method of {@link Db} that takes a text and is called or referred to here. */
  private Optional<String> methodOfDb(TreePath path) {
    return files.trees().getElement(path) instanceof ExecutableElement method
            && method.getEnclosingElement() instanceof TypeElement owner
            && owner.getQualifiedName().contentEquals(Db.class.getName())
        ? Optional.of(method.getSimpleName().toString()).filter(Set.of(QUERY, EXECUTE)::contains)
        : Optional.empty();
  }

  private void check(TreePath path, MethodInvocationTree call, boolean isQuery, int first) {
    var arguments = call.getArguments().stream().map(tree -> new TreePath(path, tree)).toList();
    var schema = schema(path, arguments.get(first));
    switch (ConstantText.of(arguments.get(first), files)) {
      case ConstantText.Outcome.AtRunTime(var parts) ->
          parts.forEach(part -> {
            var isWhole = part.getLeaf() == call.getArguments().get(first);
            findings.add(new UnknownText(part, isWhole, files).finding());
          });
      case ConstantText.Outcome.Known(var text) -> {
        var row = isQuery ? row(arguments.getFirst()) : Optional.<QueryCall.RowType>empty();
        if (schema.isPresent() && (row.isPresent() || !isQuery)) {
          var values = arguments.stream().skip(first + 1).map(this::value).toList();
          findings.addAll(QueryCheck.findings(schema.get(), text, new QueryCall(row, values)));
        }
      }
    }
  }

  /** The schema of the nearest class around that names one. */
  private Optional<PreparedSchema> schema(TreePath call, TreePath text) {
    for (var path = call; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof ClassTree) {
        var named = SchemaName.of(path, files);
        if (named.isPresent()) {
          var schema = schemas.schema(named.get().name());
          if (schema.isEmpty()) {
            findings.add(
                QueryFinding.of(
                        ErrorCode.SQL_SCHEMA,
                        named.get().place(),
                        "the course has no schema `%s`",
                        named.get().name())
                    .help("keep the name that the exercise came with"));
          }
          return schema;
        }
      }
    }
    findings.add(
        QueryFinding.of(
                ErrorCode.SQL_SCHEMA,
                files.place(text).orElseThrow(),
                "nothing says which tables this query is about")
            .help("write @Schema(\"…\") before the class, with the name of the schema"));
    return Optional.empty();
  }

  private QueryCall.Value value(TreePath argument) {
    var type = files.trees().getTypeMirror(argument);
    return new QueryCall.Value(ValueType.of(type, types), files.place(argument).orElseThrow());
  }

  private Optional<QueryCall.RowType> row(TreePath argument) {
    var place = files.place(argument).orElseThrow();
    if (files.trees().getTypeMirror(argument) instanceof DeclaredType type
        && type.getTypeArguments().size() == 1
        && type.getTypeArguments().getFirst() instanceof DeclaredType row
        && row.asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.RECORD) {
      var components =
          element.getRecordComponents().stream()
              .map(each ->
                  new QueryCall.Component(
                      each.getSimpleName().toString(),
                      ValueType.of(each.asType(), types),
                      component(element, each.getSimpleName().toString())))
              .toList();
      return Optional.of(
          new QueryCall.RowType(element.getSimpleName().toString(), place, components));
    }
    findings.add(
        QueryFinding.of(
                ErrorCode.SQL_NOT_LITERAL,
                place,
                "which record the rows become, only the run will tell")
            .help("name the record here: User.class"));
    return Optional.empty();
  }

  /** javac has no path to a component, but one to the parameter of the record that declares it. */
  private Optional<Place> component(TypeElement row, String name) {
    var path = files.trees().getPath(row);
    return path == null || !(path.getLeaf() instanceof ClassTree tree)
        ? Optional.empty()
        : tree.getMembers().stream()
            .filter(each ->
                each instanceof VariableTree variable && variable.getName().contentEquals(name))
            .findFirst()
            .flatMap(each -> files.place(new TreePath(path, each)));
  }
}
