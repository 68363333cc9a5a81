CREATE TABLE users (
  id bigint PRIMARY KEY,
  name varchar(40) NOT NULL,
  email varchar(80)
);
