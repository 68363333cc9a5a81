package javalings.query;

import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javalings.model.Amount;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;

/** Checks the values of a call against the parameters of its query: how many, of which types. */
record ParameterCheck(QueryAttempt attempt, List<QueryCall.Value> values) {

  List<Diagnostic> findings(PreparedStatement statement) throws SQLException {
    var parameters =
        IntStream.range(0, attempt.tokens().size())
            .filter(i -> attempt.tokens().get(i).kind() == SqlToken.Kind.PARAMETER)
            .toArray();
    var array =
        values.stream().filter(each -> each.type().boxed().endsWith("Object[]")).findFirst();
    if (array.isPresent()) {
      return List.of(arrayOfValues(array.get()));
    }
    if (parameters.length != values.size()) {
      return List.of(wrongNumber(parameters));
    }
    var findings = new ArrayList<Diagnostic>();
    var metadata = statement.getParameterMetaData();
    for (var i = 0; i < parameters.length; i++) {
      var wanted = type(metadata, i + 1, parameters[i]);
      var value = values.get(i);
      if (wanted.isPresent()
          && !value.type().isNull()
          && !wanted.get().takes(value.type().boxed())) {
        findings.add(wrongType(i + 1, value, wanted.get(), attempt.tokens().get(parameters[i])));
      }
    }
    return findings;
  }

  private static Diagnostic arrayOfValues(QueryCall.Value array) {
    return QueryFinding.of(
            ErrorCode.SQL_PARAMETERS,
            array.place(),
            "how many values this is, only the run will tell")
        .help("write the values one after the other");
  }

  private Diagnostic wrongNumber(int[] parameters) {
    var few = values.size() < parameters.length;
    var place =
        few
            ? attempt.place(attempt.tokens().get(parameters[values.size()]))
            : values.get(parameters.length).place();
    return QueryFinding.of(
            ErrorCode.SQL_PARAMETERS,
            place,
            "the query has %s, and the call gives %s",
            counted(parameters.length, "parameter"),
            counted(values.size(), "value"))
        .label(few ? "no value for this one" : "no `?` for this value")
        .help(
            few
                ? "give one value for each `?`"
                : "write a `?` where the value belongs, or leave it out");
  }

  private static String counted(int count, String noun) {
    return count == 0 ? "no " + noun + "s" : new Amount(count, noun).toString();
  }

  /**
   * H2 says of every parameter that it is a text when it does not know better; what it stands
   * beside tells more.
   */
  private Optional<SqlType> type(ParameterMetaData metadata, int number, int token)
      throws SQLException {
    var told = SqlType.of(metadata.getParameterType(number), metadata.getParameterTypeName(number));
    if (!attempt.schema().isH2() || told.filter(SqlType.TEXT::equals).isEmpty()) {
      return told;
    }
    return new ParameterContext(attempt.tokens(), attempt.schema().tables()).type(token);
  }

  private Diagnostic wrongType(int number, QueryCall.Value value, SqlType wanted, SqlToken token) {
    return QueryFinding.of(
            ErrorCode.SQL_PARAMETER_TYPE,
            value.place(),
            "value %d has to be a `%s`, and is a `%s`",
            number,
            wanted.java(),
            value.type().shown())
        .label(attempt.place(token), "this is " + wanted.words())
        .withoutHelp();
  }
}
