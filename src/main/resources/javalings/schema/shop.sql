-- A shop: who buys, and what was ordered.
CREATE TABLE customers (
  id         bigint PRIMARY KEY,
  name       varchar(40) NOT NULL,
  email      varchar(80),
  city       varchar(40) NOT NULL,
  joined     date NOT NULL,
  invited_by bigint REFERENCES customers (id)
);

CREATE TABLE orders (
  id          bigint PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers (id),
  total       numeric(12, 2) NOT NULL,
  note        varchar(200),
  paid        boolean NOT NULL,
  placed_at   timestamp NOT NULL,
  pieces      integer NOT NULL,
  rating      smallint,
  weight      double precision,
  code        uuid
);
