insert into bench_floor (text) values ('Tre pratiche in ritardo, termine non rispettato');
