package javalings.query;

import java.util.List;
import java.util.Optional;
import javalings.model.Place;

/**
 * A call that sends a query to a database, as the program has it.
 *
 * @param row the record that rows become; nothing where the statement gives no rows
 * @param values what stands for the parameters
 */
record QueryCall(Optional<RowType> row, List<Value> values) {

  /**
   * The record that rows become.
   *
   * @param place where the call names it
   */
  record RowType(String name, Place place, List<Component> components) {}

  /**
   * A component of the record.
   *
   * @param place its declaration, where that is in a file of the program
   */
  record Component(String name, ValueType type, Optional<Place> place) {}

  record Value(ValueType type, Place place) {}

  QueryCall {
    values = List.copyOf(values);
  }
}
