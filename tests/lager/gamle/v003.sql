PRAGMA user_version = 3;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'afk','v001','2026-11-22 07:41:10.639399+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'afk','v002','2026-11-22 07:41:10.640128+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'afk','v003','2026-11-22 07:41:10.641875+00:00');
CREATE TABLE "aftaler" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "aftale" TEXT NOT NULL,
  "dato" TEXT NOT NULL,
  "frist" TEXT,
  "opfoelgningsdato" TEXT,
  "ansvarlig" TEXT,
  "foelger_op" TEXT,
  "slags" TEXT,
  "status" TEXT,
  "udfoert" TEXT,
  "i_min_plan" TEXT,
  "note" TEXT,
  UNIQUE ("borger", "dato", "aftale")
);
INSERT INTO "aftaler" VALUES(1,1,'Ring til egen læge','2026-09-01','2026-09-15','2026-10-01','Lone','Åse','aftale','udfoert','2026-09-14','2026-09-03','gik godt');
CREATE TABLE "besvarelser" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "skema" TEXT NOT NULL,
  "nr" INTEGER NOT NULL,
  "udgave" INTEGER NOT NULL,
  "paabegyndt" TEXT NOT NULL,
  "faerdig" TEXT,
  UNIQUE ("borger", "skema", "nr")
);
INSERT INTO "besvarelser" VALUES(1,1,'visitation',2,1,'2026-08-01','2026-08-02');
CREATE TABLE "borgere" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  "sag" TEXT NOT NULL UNIQUE,
  "cpr" TEXT UNIQUE,
  "navn" TEXT,
  "foedselsdato" TEXT,
  "maalgruppe" TEXT,
  "ydelse" TEXT,
  "sagsbehandler" TEXT,
  "telefon" TEXT,
  "email" TEXT,
  "note" TEXT,
  "lukket" TEXT,
  cpr_foedt TEXT
);
INSERT INTO "borgere" VALUES(1,'A12','0102701234','Lone Ærø-Ågård','1970-02-01','aktivitetsparat','kontanthjælp','KSØ','12345678','lone@example.dk','linje 1
linje 2; "citat"','2026-12-24','1970-02-01');
CREATE TABLE "delinger" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "dato" TEXT NOT NULL,
  "hvad" TEXT NOT NULL,
  "modtager" TEXT NOT NULL,
  "nr" INTEGER NOT NULL,
  "emner" TEXT,
  UNIQUE ("borger", "dato", "hvad", "modtager", "nr")
);
INSERT INTO "delinger" VALUES(1,1,'2026-08-20','forberedende','Åse, Jobcentret',1,'bolig,job');
CREATE TABLE "egne_frister" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "tekst" TEXT NOT NULL,
  "frist" TEXT NOT NULL,
  "dato" TEXT,
  "udfoert" TEXT,
  UNIQUE ("borger", "tekst", "frist")
);
INSERT INTO "egne_frister" VALUES(1,1,'Spørg til boligen','2026-12-01','2026-11-01','2026-11-20');
CREATE TABLE "forloeb" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "forloeb" TEXT NOT NULL,
  "fra" TEXT NOT NULL,
  "til" TEXT,
  "slutaarsag" TEXT,
  UNIQUE ("borger", "forloeb", "fra")
);
INSERT INTO "forloeb" VALUES(1,1,'ressourceforloeb','2026-01-31','2026-06-01','job');
CREATE TABLE "fritagelser" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "grund" TEXT NOT NULL,
  "fra" TEXT NOT NULL,
  "til" TEXT,
  "raadighed" INTEGER,
  UNIQUE ("borger", "grund", "fra")
);
INSERT INTO "fritagelser" VALUES(1,1,'barsel','2026-02-01','2026-02-28',0);
CREATE TABLE genattesteret (id INTEGER PRIMARY KEY AUTOINCREMENT, haendelse INTEGER NOT NULL REFERENCES haendelser (id), om INTEGER NOT NULL REFERENCES haendelser (id), aftryk TEXT NOT NULL, hel INTEGER NOT NULL);
CREATE TABLE haendelser (id INTEGER PRIMARY KEY AUTOINCREMENT, tid TEXT NOT NULL, hvem TEXT NOT NULL, kommando TEXT NOT NULL, aaben INTEGER NOT NULL, aftryk TEXT, kaede TEXT);
INSERT INTO "haendelser" VALUES(1,'2026-11-22T07:41:10.726441+00:00','root','test',0,'86d78c16dc5301407b99ab25332f7d8bf03fe2dfe03e06de76b59aea6b9063ad','f331ac529c450692365a037843c42ce075c1ac56edc24660fb3d8f420fa915d7');
INSERT INTO "haendelser" VALUES(2,'2026-11-22T07:41:10.785861+00:00','root','test',0,'9dbc5ce3fa5dbf5752db90ed064fc15bce0f0afa028123a9e6119778176cdb28','7c60fe8e9a25add61b4d202264119d7414ef75fdf913cc815d6081a0d49fd314');
INSERT INTO "haendelser" VALUES(3,'2026-11-22T07:41:10.810044+00:00','root','test',0,'31ed832353a93222f8fd244cac98f1a68ba36c8eb6feb2be556db264d2287445','69647ba700774199e6ef65764acb7590f248fe134dd73fff1210f8870ef29e9f');
CREATE TABLE historik (id INTEGER PRIMARY KEY AUTOINCREMENT, haendelse INTEGER NOT NULL REFERENCES haendelser (id), tabel TEXT NOT NULL, raekke INTEGER NOT NULL, borger INTEGER, handling TEXT NOT NULL CHECK (handling IN ('opret', 'ret', 'slet')), foer TEXT, efter TEXT);
INSERT INTO "historik" VALUES(1,1,'borgere',1,1,'opret',NULL,'{"sag":"A12","cpr":"0102701234","navn":"Lone Ærø-Ågård","foedselsdato":"1970-02-01","maalgruppe":"aktivitetsparat","ydelse":"kontanthjælp","sagsbehandler":"KSØ","telefon":"12345678","email":"lone@example.dk","note":"linje 1\nlinje 2; \"citat\"","lukket":"2026-12-24"}');
INSERT INTO "historik" VALUES(2,1,'forloeb',1,1,'opret',NULL,'{"forloeb":"ressourceforloeb","fra":"2026-01-31","til":"2026-06-01","slutaarsag":"job"}');
INSERT INTO "historik" VALUES(3,1,'fritagelser',1,1,'opret',NULL,'{"grund":"barsel","fra":"2026-02-01","til":"2026-02-28","raadighed":0}');
INSERT INTO "historik" VALUES(4,1,'indsatser',1,1,'opret',NULL,'{"type":"mentor","titel":"Støtte på Østerbro","fra":"2026-03-01","til":"2026-09-01","timer":7.5,"timer_er_skoen":1,"cvr":"13585628","pnr":"1003388394","i_plan":0}');
INSERT INTO "historik" VALUES(5,1,'moeder',1,1,'opret',NULL,'{"type":"step_up","dato":"2026-04-01","klokken":"09:30","status":"afholdt","form":"fysisk","jobsamtale":1}');
INSERT INTO "historik" VALUES(6,1,'samtykker',1,1,'opret',NULL,'{"svar":"begraenset","dato":"2026-05-01","tilbagekaldt":"2026-05-02","gaelder_til":"2027-05-01"}');
INSERT INTO "historik" VALUES(7,1,'visitationer',1,1,'opret',NULL,'{"dato":"2026-06-01","gruppe":"udskudt","til":"2026-08-01","grund":"venter på svar"}');
INSERT INTO "historik" VALUES(8,1,'jobformidlere',1,1,'opret',NULL,'{"navn":"Åse","fra":"2026-07-01","til":"2026-07-02","er_sagsbehandler":1}');
INSERT INTO "historik" VALUES(9,1,'besvarelser',1,1,'opret',NULL,'{"skema":"visitation","nr":2,"udgave":1,"paabegyndt":"2026-08-01","faerdig":"2026-08-02"}');
INSERT INTO "historik" VALUES(10,1,'svar',1,1,'opret',NULL,'{"skema":"visitation","nr":2,"noegle":"maalgruppe","vaerdi":"[\"æ\", 1.5, null]"}');
INSERT INTO "historik" VALUES(11,1,'aftaler',1,1,'opret',NULL,'{"aftale":"Ring til egen læge","dato":"2026-09-01","frist":"2026-09-15","opfoelgningsdato":"2026-10-01","ansvarlig":"Lone","foelger_op":"Åse","slags":"aftale","status":"udfoert","udfoert":"2026-09-14","i_min_plan":"2026-09-03","note":"gik godt"}');
INSERT INTO "historik" VALUES(12,1,'delinger',1,1,'opret',NULL,'{"dato":"2026-08-20","hvad":"forberedende","modtager":"Åse, Jobcentret","nr":1,"emner":"bolig,job"}');
INSERT INTO "historik" VALUES(13,1,'egne_frister',1,1,'opret',NULL,'{"tekst":"Spørg til boligen","frist":"2026-12-01","dato":"2026-11-01","udfoert":"2026-11-20"}');
INSERT INTO "historik" VALUES(14,1,'skridt',1,1,'opret',NULL,'{"skridt":"aktindsigt","dato":"2026-11-02","om":"hele sagen","afsluttet":"2026-11-10","besked":"2026-11-09"}');
INSERT INTO "historik" VALUES(15,2,'moeder',1,1,'ret','{"type":"step_up","dato":"2026-04-01","klokken":"09:30","status":"afholdt","form":"fysisk","jobsamtale":1}','{"type":"step_up","dato":"2026-04-01","klokken":"10:00","status":"afholdt","form":"fysisk","jobsamtale":1}');
INSERT INTO "historik" VALUES(16,3,'moeder',1,1,'ret','{"type":"step_up","dato":"2026-04-01","klokken":"10:00","status":"afholdt","form":"fysisk","jobsamtale":1}','{"type":"step_up","dato":"2026-04-01","klokken":"09:30","status":"afholdt","form":"fysisk","jobsamtale":1}');
CREATE TABLE "indsatser" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "type" TEXT NOT NULL,
  "titel" TEXT NOT NULL DEFAULT '',
  "fra" TEXT NOT NULL,
  "til" TEXT,
  "timer" REAL,
  "timer_er_skoen" INTEGER,
  "cvr" TEXT,
  "pnr" TEXT,
  "i_plan" INTEGER,
  UNIQUE ("borger", "type", "fra", "titel")
);
INSERT INTO "indsatser" VALUES(1,1,'mentor','Støtte på Østerbro','2026-03-01','2026-09-01',7.5,1,'13585628','1003388394',0);
CREATE TABLE "jobformidlere" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "navn" TEXT NOT NULL,
  "fra" TEXT NOT NULL,
  "til" TEXT,
  "er_sagsbehandler" INTEGER,
  UNIQUE ("borger", "fra")
);
INSERT INTO "jobformidlere" VALUES(1,1,'Åse','2026-07-01','2026-07-02',1);
CREATE TABLE meta (noegle TEXT PRIMARY KEY, vaerdi TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "meta" VALUES('kaede_fra','0');
INSERT INTO "meta" VALUES('kaede_noegle','095a7f272ef56ce91434a76fa94529c0d0dca97ba60538e3f0dbd5ebe9361382');
INSERT INTO "meta" VALUES('kaede_sidste','3 69647ba700774199e6ef65764acb7590f248fe134dd73fff1210f8870ef29e9f');
INSERT INTO "meta" VALUES('oprettet','2026-11-22T07:41:10+00:00');
INSERT INTO "meta" VALUES('uuid','be75af81-5c5e-414d-a894-78d941b4eb67');
CREATE TABLE "moeder" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "type" TEXT NOT NULL,
  "dato" TEXT NOT NULL,
  "klokken" TEXT,
  "status" TEXT,
  "form" TEXT,
  "jobsamtale" INTEGER,
  UNIQUE ("borger", "type", "dato")
);
INSERT INTO "moeder" VALUES(1,1,'step_up','2026-04-01','09:30','afholdt','fysisk',1);
CREATE TABLE opslag (id INTEGER PRIMARY KEY AUTOINCREMENT, haendelse INTEGER NOT NULL REFERENCES haendelser (id), borger INTEGER, hvad TEXT NOT NULL);
CREATE TABLE "samtykker" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "svar" TEXT NOT NULL,
  "dato" TEXT NOT NULL,
  "tilbagekaldt" TEXT,
  "gaelder_til" TEXT,
  UNIQUE ("borger", "dato")
);
INSERT INTO "samtykker" VALUES(1,1,'begraenset','2026-05-01','2026-05-02','2027-05-01');
CREATE TABLE "skridt" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "skridt" TEXT NOT NULL,
  "dato" TEXT NOT NULL,
  "om" TEXT NOT NULL DEFAULT '',
  "afsluttet" TEXT,
  "besked" TEXT,
  UNIQUE ("borger", "skridt", "dato", "om")
);
INSERT INTO "skridt" VALUES(1,1,'aktindsigt','2026-11-02','hele sagen','2026-11-10','2026-11-09');
CREATE TABLE "svar" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "skema" TEXT NOT NULL,
  "nr" INTEGER NOT NULL,
  "noegle" TEXT NOT NULL,
  "vaerdi" TEXT NOT NULL,
  UNIQUE ("borger", "skema", "nr", "noegle")
);
INSERT INTO "svar" VALUES(1,1,'visitation',2,'maalgruppe','["æ", 1.5, null]');
CREATE TABLE "visitationer" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE,
  "dato" TEXT NOT NULL,
  "gruppe" TEXT NOT NULL,
  "til" TEXT,
  "grund" TEXT,
  UNIQUE ("borger", "dato")
);
INSERT INTO "visitationer" VALUES(1,1,'2026-06-01','udskudt','2026-08-01','venter på svar');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX haendelser_aaben ON haendelser (aaben) WHERE aaben = 1;
CREATE TRIGGER haendelser_ny BEFORE INSERT ON haendelser WHEN NEW.aaben IS NOT 1 BEGIN SELECT RAISE(ABORT, 'en haendelse begynder som aaben'); END;
CREATE TRIGGER haendelser_ret BEFORE UPDATE ON haendelser WHEN NOT (OLD.aaben = 1 AND NEW.aaben = 0 AND NEW.aftryk IS NOT NULL AND NEW.kaede IS NOT NULL AND NEW.id IS OLD.id AND NEW.tid IS OLD.tid AND NEW.hvem IS OLD.hvem AND NEW.kommando IS OLD.kommando) BEGIN SELECT RAISE(ABORT, 'en haendelse kan kun afsluttes'); END;
CREATE TRIGGER haendelser_slet BEFORE DELETE ON haendelser WHEN OLD.aaben = 0 BEGIN SELECT RAISE(ABORT, 'en afsluttet haendelse kan ikke slettes'); END;
CREATE TRIGGER historik_ny BEFORE INSERT ON historik WHEN NEW.haendelse <> coalesce((SELECT id FROM haendelser WHERE aaben = 1), -1) BEGIN SELECT RAISE(ABORT, 'historik skrives kun i den aabne haendelse'); END;
CREATE TRIGGER historik_ret BEFORE UPDATE ON historik WHEN NOT (NEW.id IS OLD.id AND NEW.haendelse IS OLD.haendelse AND NEW.tabel IS OLD.tabel AND NEW.raekke IS OLD.raekke AND NEW.borger IS OLD.borger AND NEW.handling IS OLD.handling AND NEW.foer IS NULL AND NEW.efter IS NULL AND EXISTS (SELECT 1 FROM haendelser WHERE aaben = 1 AND kommando = 'borger slet')) BEGIN SELECT RAISE(ABORT, 'historik kan ikke rettes'); END;
CREATE TRIGGER historik_slet BEFORE DELETE ON historik BEGIN SELECT RAISE(ABORT, 'historik kan ikke slettes'); END;
CREATE TRIGGER opslag_ny BEFORE INSERT ON opslag WHEN NEW.haendelse <> coalesce((SELECT id FROM haendelser WHERE aaben = 1), -1) BEGIN SELECT RAISE(ABORT, 'opslag skrives kun i den aabne haendelse'); END;
CREATE TRIGGER opslag_ret BEFORE UPDATE ON opslag BEGIN SELECT RAISE(ABORT, 'opslag kan ikke rettes'); END;
CREATE TRIGGER opslag_slet BEFORE DELETE ON opslag BEGIN SELECT RAISE(ABORT, 'opslag kan ikke slettes'); END;
CREATE TRIGGER genattesteret_ny BEFORE INSERT ON genattesteret WHEN NEW.haendelse <> coalesce((SELECT id FROM haendelser WHERE aaben = 1), -1) BEGIN SELECT RAISE(ABORT, 'genattesteret skrives kun i den aabne haendelse'); END;
CREATE TRIGGER genattesteret_ret BEFORE UPDATE ON genattesteret BEGIN SELECT RAISE(ABORT, 'genattesteret kan ikke rettes'); END;
CREATE TRIGGER genattesteret_slet BEFORE DELETE ON genattesteret BEGIN SELECT RAISE(ABORT, 'genattesteret kan ikke slettes'); END;
CREATE TRIGGER "borgere_fast" BEFORE UPDATE ON "borgere" WHEN OLD.id IS NOT NEW.id BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "borgere_opret" AFTER INSERT ON "borgere" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'borgere', NEW.id, NEW.id, 'opret', NULL, json_object('sag', NEW."sag", 'cpr', NEW."cpr", 'navn', NEW."navn", 'foedselsdato', NEW."foedselsdato", 'maalgruppe', NEW."maalgruppe", 'ydelse', NEW."ydelse", 'sagsbehandler', NEW."sagsbehandler", 'telefon', NEW."telefon", 'email', NEW."email", 'note', NEW."note", 'lukket', NEW."lukket"));
END;
CREATE TRIGGER "borgere_ret" AFTER UPDATE ON "borgere" WHEN json_object('sag', OLD."sag", 'cpr', OLD."cpr", 'navn', OLD."navn", 'foedselsdato', OLD."foedselsdato", 'maalgruppe', OLD."maalgruppe", 'ydelse', OLD."ydelse", 'sagsbehandler', OLD."sagsbehandler", 'telefon', OLD."telefon", 'email', OLD."email", 'note', OLD."note", 'lukket', OLD."lukket") IS NOT json_object('sag', NEW."sag", 'cpr', NEW."cpr", 'navn', NEW."navn", 'foedselsdato', NEW."foedselsdato", 'maalgruppe', NEW."maalgruppe", 'ydelse', NEW."ydelse", 'sagsbehandler', NEW."sagsbehandler", 'telefon', NEW."telefon", 'email', NEW."email", 'note', NEW."note", 'lukket', NEW."lukket") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'borgere', NEW.id, NEW.id, 'ret', json_object('sag', OLD."sag", 'cpr', OLD."cpr", 'navn', OLD."navn", 'foedselsdato', OLD."foedselsdato", 'maalgruppe', OLD."maalgruppe", 'ydelse', OLD."ydelse", 'sagsbehandler', OLD."sagsbehandler", 'telefon', OLD."telefon", 'email', OLD."email", 'note', OLD."note", 'lukket', OLD."lukket"), json_object('sag', NEW."sag", 'cpr', NEW."cpr", 'navn', NEW."navn", 'foedselsdato', NEW."foedselsdato", 'maalgruppe', NEW."maalgruppe", 'ydelse', NEW."ydelse", 'sagsbehandler', NEW."sagsbehandler", 'telefon', NEW."telefon", 'email', NEW."email", 'note', NEW."note", 'lukket', NEW."lukket"));
END;
CREATE TRIGGER "borgere_slet" AFTER DELETE ON "borgere" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'borgere', OLD.id, OLD.id, 'slet', json_object('sag', OLD."sag", 'cpr', OLD."cpr", 'navn', OLD."navn", 'foedselsdato', OLD."foedselsdato", 'maalgruppe', OLD."maalgruppe", 'ydelse', OLD."ydelse", 'sagsbehandler', OLD."sagsbehandler", 'telefon', OLD."telefon", 'email', OLD."email", 'note', OLD."note", 'lukket', OLD."lukket"), NULL);
END;
CREATE TRIGGER "forloeb_fast" BEFORE UPDATE ON "forloeb" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "forloeb_opret" AFTER INSERT ON "forloeb" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'forloeb', NEW.id, NEW.borger, 'opret', NULL, json_object('forloeb', NEW."forloeb", 'fra', NEW."fra", 'til', NEW."til", 'slutaarsag', NEW."slutaarsag"));
END;
CREATE TRIGGER "forloeb_ret" AFTER UPDATE ON "forloeb" WHEN json_object('forloeb', OLD."forloeb", 'fra', OLD."fra", 'til', OLD."til", 'slutaarsag', OLD."slutaarsag") IS NOT json_object('forloeb', NEW."forloeb", 'fra', NEW."fra", 'til', NEW."til", 'slutaarsag', NEW."slutaarsag") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'forloeb', NEW.id, NEW.borger, 'ret', json_object('forloeb', OLD."forloeb", 'fra', OLD."fra", 'til', OLD."til", 'slutaarsag', OLD."slutaarsag"), json_object('forloeb', NEW."forloeb", 'fra', NEW."fra", 'til', NEW."til", 'slutaarsag', NEW."slutaarsag"));
END;
CREATE TRIGGER "forloeb_slet" AFTER DELETE ON "forloeb" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'forloeb', OLD.id, OLD.borger, 'slet', json_object('forloeb', OLD."forloeb", 'fra', OLD."fra", 'til', OLD."til", 'slutaarsag', OLD."slutaarsag"), NULL);
END;
CREATE TRIGGER "fritagelser_fast" BEFORE UPDATE ON "fritagelser" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "fritagelser_opret" AFTER INSERT ON "fritagelser" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'fritagelser', NEW.id, NEW.borger, 'opret', NULL, json_object('grund', NEW."grund", 'fra', NEW."fra", 'til', NEW."til", 'raadighed', NEW."raadighed"));
END;
CREATE TRIGGER "fritagelser_ret" AFTER UPDATE ON "fritagelser" WHEN json_object('grund', OLD."grund", 'fra', OLD."fra", 'til', OLD."til", 'raadighed', OLD."raadighed") IS NOT json_object('grund', NEW."grund", 'fra', NEW."fra", 'til', NEW."til", 'raadighed', NEW."raadighed") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'fritagelser', NEW.id, NEW.borger, 'ret', json_object('grund', OLD."grund", 'fra', OLD."fra", 'til', OLD."til", 'raadighed', OLD."raadighed"), json_object('grund', NEW."grund", 'fra', NEW."fra", 'til', NEW."til", 'raadighed', NEW."raadighed"));
END;
CREATE TRIGGER "fritagelser_slet" AFTER DELETE ON "fritagelser" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'fritagelser', OLD.id, OLD.borger, 'slet', json_object('grund', OLD."grund", 'fra', OLD."fra", 'til', OLD."til", 'raadighed', OLD."raadighed"), NULL);
END;
CREATE TRIGGER "indsatser_fast" BEFORE UPDATE ON "indsatser" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "indsatser_opret" AFTER INSERT ON "indsatser" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'indsatser', NEW.id, NEW.borger, 'opret', NULL, json_object('type', NEW."type", 'titel', NEW."titel", 'fra', NEW."fra", 'til', NEW."til", 'timer', NEW."timer", 'timer_er_skoen', NEW."timer_er_skoen", 'cvr', NEW."cvr", 'pnr', NEW."pnr", 'i_plan', NEW."i_plan"));
END;
CREATE TRIGGER "indsatser_ret" AFTER UPDATE ON "indsatser" WHEN json_object('type', OLD."type", 'titel', OLD."titel", 'fra', OLD."fra", 'til', OLD."til", 'timer', OLD."timer", 'timer_er_skoen', OLD."timer_er_skoen", 'cvr', OLD."cvr", 'pnr', OLD."pnr", 'i_plan', OLD."i_plan") IS NOT json_object('type', NEW."type", 'titel', NEW."titel", 'fra', NEW."fra", 'til', NEW."til", 'timer', NEW."timer", 'timer_er_skoen', NEW."timer_er_skoen", 'cvr', NEW."cvr", 'pnr', NEW."pnr", 'i_plan', NEW."i_plan") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'indsatser', NEW.id, NEW.borger, 'ret', json_object('type', OLD."type", 'titel', OLD."titel", 'fra', OLD."fra", 'til', OLD."til", 'timer', OLD."timer", 'timer_er_skoen', OLD."timer_er_skoen", 'cvr', OLD."cvr", 'pnr', OLD."pnr", 'i_plan', OLD."i_plan"), json_object('type', NEW."type", 'titel', NEW."titel", 'fra', NEW."fra", 'til', NEW."til", 'timer', NEW."timer", 'timer_er_skoen', NEW."timer_er_skoen", 'cvr', NEW."cvr", 'pnr', NEW."pnr", 'i_plan', NEW."i_plan"));
END;
CREATE TRIGGER "indsatser_slet" AFTER DELETE ON "indsatser" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'indsatser', OLD.id, OLD.borger, 'slet', json_object('type', OLD."type", 'titel', OLD."titel", 'fra', OLD."fra", 'til', OLD."til", 'timer', OLD."timer", 'timer_er_skoen', OLD."timer_er_skoen", 'cvr', OLD."cvr", 'pnr', OLD."pnr", 'i_plan', OLD."i_plan"), NULL);
END;
CREATE TRIGGER "moeder_fast" BEFORE UPDATE ON "moeder" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "moeder_opret" AFTER INSERT ON "moeder" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'moeder', NEW.id, NEW.borger, 'opret', NULL, json_object('type', NEW."type", 'dato', NEW."dato", 'klokken', NEW."klokken", 'status', NEW."status", 'form', NEW."form", 'jobsamtale', NEW."jobsamtale"));
END;
CREATE TRIGGER "moeder_ret" AFTER UPDATE ON "moeder" WHEN json_object('type', OLD."type", 'dato', OLD."dato", 'klokken', OLD."klokken", 'status', OLD."status", 'form', OLD."form", 'jobsamtale', OLD."jobsamtale") IS NOT json_object('type', NEW."type", 'dato', NEW."dato", 'klokken', NEW."klokken", 'status', NEW."status", 'form', NEW."form", 'jobsamtale', NEW."jobsamtale") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'moeder', NEW.id, NEW.borger, 'ret', json_object('type', OLD."type", 'dato', OLD."dato", 'klokken', OLD."klokken", 'status', OLD."status", 'form', OLD."form", 'jobsamtale', OLD."jobsamtale"), json_object('type', NEW."type", 'dato', NEW."dato", 'klokken', NEW."klokken", 'status', NEW."status", 'form', NEW."form", 'jobsamtale', NEW."jobsamtale"));
END;
CREATE TRIGGER "moeder_slet" AFTER DELETE ON "moeder" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'moeder', OLD.id, OLD.borger, 'slet', json_object('type', OLD."type", 'dato', OLD."dato", 'klokken', OLD."klokken", 'status', OLD."status", 'form', OLD."form", 'jobsamtale', OLD."jobsamtale"), NULL);
END;
CREATE TRIGGER "samtykker_fast" BEFORE UPDATE ON "samtykker" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "samtykker_opret" AFTER INSERT ON "samtykker" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'samtykker', NEW.id, NEW.borger, 'opret', NULL, json_object('svar', NEW."svar", 'dato', NEW."dato", 'tilbagekaldt', NEW."tilbagekaldt", 'gaelder_til', NEW."gaelder_til"));
END;
CREATE TRIGGER "samtykker_ret" AFTER UPDATE ON "samtykker" WHEN json_object('svar', OLD."svar", 'dato', OLD."dato", 'tilbagekaldt', OLD."tilbagekaldt", 'gaelder_til', OLD."gaelder_til") IS NOT json_object('svar', NEW."svar", 'dato', NEW."dato", 'tilbagekaldt', NEW."tilbagekaldt", 'gaelder_til', NEW."gaelder_til") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'samtykker', NEW.id, NEW.borger, 'ret', json_object('svar', OLD."svar", 'dato', OLD."dato", 'tilbagekaldt', OLD."tilbagekaldt", 'gaelder_til', OLD."gaelder_til"), json_object('svar', NEW."svar", 'dato', NEW."dato", 'tilbagekaldt', NEW."tilbagekaldt", 'gaelder_til', NEW."gaelder_til"));
END;
CREATE TRIGGER "samtykker_slet" AFTER DELETE ON "samtykker" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'samtykker', OLD.id, OLD.borger, 'slet', json_object('svar', OLD."svar", 'dato', OLD."dato", 'tilbagekaldt', OLD."tilbagekaldt", 'gaelder_til', OLD."gaelder_til"), NULL);
END;
CREATE TRIGGER "visitationer_fast" BEFORE UPDATE ON "visitationer" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "visitationer_opret" AFTER INSERT ON "visitationer" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'visitationer', NEW.id, NEW.borger, 'opret', NULL, json_object('dato', NEW."dato", 'gruppe', NEW."gruppe", 'til', NEW."til", 'grund', NEW."grund"));
END;
CREATE TRIGGER "visitationer_ret" AFTER UPDATE ON "visitationer" WHEN json_object('dato', OLD."dato", 'gruppe', OLD."gruppe", 'til', OLD."til", 'grund', OLD."grund") IS NOT json_object('dato', NEW."dato", 'gruppe', NEW."gruppe", 'til', NEW."til", 'grund', NEW."grund") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'visitationer', NEW.id, NEW.borger, 'ret', json_object('dato', OLD."dato", 'gruppe', OLD."gruppe", 'til', OLD."til", 'grund', OLD."grund"), json_object('dato', NEW."dato", 'gruppe', NEW."gruppe", 'til', NEW."til", 'grund', NEW."grund"));
END;
CREATE TRIGGER "visitationer_slet" AFTER DELETE ON "visitationer" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'visitationer', OLD.id, OLD.borger, 'slet', json_object('dato', OLD."dato", 'gruppe', OLD."gruppe", 'til', OLD."til", 'grund', OLD."grund"), NULL);
END;
CREATE TRIGGER "jobformidlere_fast" BEFORE UPDATE ON "jobformidlere" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "jobformidlere_opret" AFTER INSERT ON "jobformidlere" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'jobformidlere', NEW.id, NEW.borger, 'opret', NULL, json_object('navn', NEW."navn", 'fra', NEW."fra", 'til', NEW."til", 'er_sagsbehandler', NEW."er_sagsbehandler"));
END;
CREATE TRIGGER "jobformidlere_ret" AFTER UPDATE ON "jobformidlere" WHEN json_object('navn', OLD."navn", 'fra', OLD."fra", 'til', OLD."til", 'er_sagsbehandler', OLD."er_sagsbehandler") IS NOT json_object('navn', NEW."navn", 'fra', NEW."fra", 'til', NEW."til", 'er_sagsbehandler', NEW."er_sagsbehandler") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'jobformidlere', NEW.id, NEW.borger, 'ret', json_object('navn', OLD."navn", 'fra', OLD."fra", 'til', OLD."til", 'er_sagsbehandler', OLD."er_sagsbehandler"), json_object('navn', NEW."navn", 'fra', NEW."fra", 'til', NEW."til", 'er_sagsbehandler', NEW."er_sagsbehandler"));
END;
CREATE TRIGGER "jobformidlere_slet" AFTER DELETE ON "jobformidlere" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'jobformidlere', OLD.id, OLD.borger, 'slet', json_object('navn', OLD."navn", 'fra', OLD."fra", 'til', OLD."til", 'er_sagsbehandler', OLD."er_sagsbehandler"), NULL);
END;
CREATE TRIGGER "besvarelser_fast" BEFORE UPDATE ON "besvarelser" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "besvarelser_opret" AFTER INSERT ON "besvarelser" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'besvarelser', NEW.id, NEW.borger, 'opret', NULL, json_object('skema', NEW."skema", 'nr', NEW."nr", 'udgave', NEW."udgave", 'paabegyndt', NEW."paabegyndt", 'faerdig', NEW."faerdig"));
END;
CREATE TRIGGER "besvarelser_ret" AFTER UPDATE ON "besvarelser" WHEN json_object('skema', OLD."skema", 'nr', OLD."nr", 'udgave', OLD."udgave", 'paabegyndt', OLD."paabegyndt", 'faerdig', OLD."faerdig") IS NOT json_object('skema', NEW."skema", 'nr', NEW."nr", 'udgave', NEW."udgave", 'paabegyndt', NEW."paabegyndt", 'faerdig', NEW."faerdig") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'besvarelser', NEW.id, NEW.borger, 'ret', json_object('skema', OLD."skema", 'nr', OLD."nr", 'udgave', OLD."udgave", 'paabegyndt', OLD."paabegyndt", 'faerdig', OLD."faerdig"), json_object('skema', NEW."skema", 'nr', NEW."nr", 'udgave', NEW."udgave", 'paabegyndt', NEW."paabegyndt", 'faerdig', NEW."faerdig"));
END;
CREATE TRIGGER "besvarelser_slet" AFTER DELETE ON "besvarelser" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'besvarelser', OLD.id, OLD.borger, 'slet', json_object('skema', OLD."skema", 'nr', OLD."nr", 'udgave', OLD."udgave", 'paabegyndt', OLD."paabegyndt", 'faerdig', OLD."faerdig"), NULL);
END;
CREATE TRIGGER "svar_fast" BEFORE UPDATE ON "svar" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "svar_opret" AFTER INSERT ON "svar" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'svar', NEW.id, NEW.borger, 'opret', NULL, json_object('skema', NEW."skema", 'nr', NEW."nr", 'noegle', NEW."noegle", 'vaerdi', NEW."vaerdi"));
END;
CREATE TRIGGER "svar_ret" AFTER UPDATE ON "svar" WHEN json_object('skema', OLD."skema", 'nr', OLD."nr", 'noegle', OLD."noegle", 'vaerdi', OLD."vaerdi") IS NOT json_object('skema', NEW."skema", 'nr', NEW."nr", 'noegle', NEW."noegle", 'vaerdi', NEW."vaerdi") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'svar', NEW.id, NEW.borger, 'ret', json_object('skema', OLD."skema", 'nr', OLD."nr", 'noegle', OLD."noegle", 'vaerdi', OLD."vaerdi"), json_object('skema', NEW."skema", 'nr', NEW."nr", 'noegle', NEW."noegle", 'vaerdi', NEW."vaerdi"));
END;
CREATE TRIGGER "svar_slet" AFTER DELETE ON "svar" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'svar', OLD.id, OLD.borger, 'slet', json_object('skema', OLD."skema", 'nr', OLD."nr", 'noegle', OLD."noegle", 'vaerdi', OLD."vaerdi"), NULL);
END;
CREATE TRIGGER "aftaler_fast" BEFORE UPDATE ON "aftaler" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "aftaler_opret" AFTER INSERT ON "aftaler" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'aftaler', NEW.id, NEW.borger, 'opret', NULL, json_object('aftale', NEW."aftale", 'dato', NEW."dato", 'frist', NEW."frist", 'opfoelgningsdato', NEW."opfoelgningsdato", 'ansvarlig', NEW."ansvarlig", 'foelger_op', NEW."foelger_op", 'slags', NEW."slags", 'status', NEW."status", 'udfoert', NEW."udfoert", 'i_min_plan', NEW."i_min_plan", 'note', NEW."note"));
END;
CREATE TRIGGER "aftaler_ret" AFTER UPDATE ON "aftaler" WHEN json_object('aftale', OLD."aftale", 'dato', OLD."dato", 'frist', OLD."frist", 'opfoelgningsdato', OLD."opfoelgningsdato", 'ansvarlig', OLD."ansvarlig", 'foelger_op', OLD."foelger_op", 'slags', OLD."slags", 'status', OLD."status", 'udfoert', OLD."udfoert", 'i_min_plan', OLD."i_min_plan", 'note', OLD."note") IS NOT json_object('aftale', NEW."aftale", 'dato', NEW."dato", 'frist', NEW."frist", 'opfoelgningsdato', NEW."opfoelgningsdato", 'ansvarlig', NEW."ansvarlig", 'foelger_op', NEW."foelger_op", 'slags', NEW."slags", 'status', NEW."status", 'udfoert', NEW."udfoert", 'i_min_plan', NEW."i_min_plan", 'note', NEW."note") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'aftaler', NEW.id, NEW.borger, 'ret', json_object('aftale', OLD."aftale", 'dato', OLD."dato", 'frist', OLD."frist", 'opfoelgningsdato', OLD."opfoelgningsdato", 'ansvarlig', OLD."ansvarlig", 'foelger_op', OLD."foelger_op", 'slags', OLD."slags", 'status', OLD."status", 'udfoert', OLD."udfoert", 'i_min_plan', OLD."i_min_plan", 'note', OLD."note"), json_object('aftale', NEW."aftale", 'dato', NEW."dato", 'frist', NEW."frist", 'opfoelgningsdato', NEW."opfoelgningsdato", 'ansvarlig', NEW."ansvarlig", 'foelger_op', NEW."foelger_op", 'slags', NEW."slags", 'status', NEW."status", 'udfoert', NEW."udfoert", 'i_min_plan', NEW."i_min_plan", 'note', NEW."note"));
END;
CREATE TRIGGER "aftaler_slet" AFTER DELETE ON "aftaler" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'aftaler', OLD.id, OLD.borger, 'slet', json_object('aftale', OLD."aftale", 'dato', OLD."dato", 'frist', OLD."frist", 'opfoelgningsdato', OLD."opfoelgningsdato", 'ansvarlig', OLD."ansvarlig", 'foelger_op', OLD."foelger_op", 'slags', OLD."slags", 'status', OLD."status", 'udfoert', OLD."udfoert", 'i_min_plan', OLD."i_min_plan", 'note', OLD."note"), NULL);
END;
CREATE TRIGGER "delinger_fast" BEFORE UPDATE ON "delinger" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "delinger_opret" AFTER INSERT ON "delinger" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'delinger', NEW.id, NEW.borger, 'opret', NULL, json_object('dato', NEW."dato", 'hvad', NEW."hvad", 'modtager', NEW."modtager", 'nr', NEW."nr", 'emner', NEW."emner"));
END;
CREATE TRIGGER "delinger_ret" AFTER UPDATE ON "delinger" WHEN json_object('dato', OLD."dato", 'hvad', OLD."hvad", 'modtager', OLD."modtager", 'nr', OLD."nr", 'emner', OLD."emner") IS NOT json_object('dato', NEW."dato", 'hvad', NEW."hvad", 'modtager', NEW."modtager", 'nr', NEW."nr", 'emner', NEW."emner") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'delinger', NEW.id, NEW.borger, 'ret', json_object('dato', OLD."dato", 'hvad', OLD."hvad", 'modtager', OLD."modtager", 'nr', OLD."nr", 'emner', OLD."emner"), json_object('dato', NEW."dato", 'hvad', NEW."hvad", 'modtager', NEW."modtager", 'nr', NEW."nr", 'emner', NEW."emner"));
END;
CREATE TRIGGER "delinger_slet" AFTER DELETE ON "delinger" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'delinger', OLD.id, OLD.borger, 'slet', json_object('dato', OLD."dato", 'hvad', OLD."hvad", 'modtager', OLD."modtager", 'nr', OLD."nr", 'emner', OLD."emner"), NULL);
END;
CREATE TRIGGER "egne_frister_fast" BEFORE UPDATE ON "egne_frister" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "egne_frister_opret" AFTER INSERT ON "egne_frister" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'egne_frister', NEW.id, NEW.borger, 'opret', NULL, json_object('tekst', NEW."tekst", 'frist', NEW."frist", 'dato', NEW."dato", 'udfoert', NEW."udfoert"));
END;
CREATE TRIGGER "egne_frister_ret" AFTER UPDATE ON "egne_frister" WHEN json_object('tekst', OLD."tekst", 'frist', OLD."frist", 'dato', OLD."dato", 'udfoert', OLD."udfoert") IS NOT json_object('tekst', NEW."tekst", 'frist', NEW."frist", 'dato', NEW."dato", 'udfoert', NEW."udfoert") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'egne_frister', NEW.id, NEW.borger, 'ret', json_object('tekst', OLD."tekst", 'frist', OLD."frist", 'dato', OLD."dato", 'udfoert', OLD."udfoert"), json_object('tekst', NEW."tekst", 'frist', NEW."frist", 'dato', NEW."dato", 'udfoert', NEW."udfoert"));
END;
CREATE TRIGGER "egne_frister_slet" AFTER DELETE ON "egne_frister" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'egne_frister', OLD.id, OLD.borger, 'slet', json_object('tekst', OLD."tekst", 'frist', OLD."frist", 'dato', OLD."dato", 'udfoert', OLD."udfoert"), NULL);
END;
CREATE TRIGGER "skridt_fast" BEFORE UPDATE ON "skridt" WHEN OLD.id IS NOT NEW.id OR OLD.borger IS NOT NEW.borger BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END;
CREATE TRIGGER "skridt_opret" AFTER INSERT ON "skridt" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'skridt', NEW.id, NEW.borger, 'opret', NULL, json_object('skridt', NEW."skridt", 'dato', NEW."dato", 'om', NEW."om", 'afsluttet', NEW."afsluttet", 'besked', NEW."besked"));
END;
CREATE TRIGGER "skridt_ret" AFTER UPDATE ON "skridt" WHEN json_object('skridt', OLD."skridt", 'dato', OLD."dato", 'om', OLD."om", 'afsluttet', OLD."afsluttet", 'besked', OLD."besked") IS NOT json_object('skridt', NEW."skridt", 'dato', NEW."dato", 'om', NEW."om", 'afsluttet', NEW."afsluttet", 'besked', NEW."besked") BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'skridt', NEW.id, NEW.borger, 'ret', json_object('skridt', OLD."skridt", 'dato', OLD."dato", 'om', OLD."om", 'afsluttet', OLD."afsluttet", 'besked', OLD."besked"), json_object('skridt', NEW."skridt", 'dato', NEW."dato", 'om', NEW."om", 'afsluttet', NEW."afsluttet", 'besked', NEW."besked"));
END;
CREATE TRIGGER "skridt_slet" AFTER DELETE ON "skridt" BEGIN
  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES ((SELECT id FROM haendelser WHERE aaben = 1), 'skridt', OLD.id, OLD.borger, 'slet', json_object('skridt', OLD."skridt", 'dato', OLD."dato", 'om', OLD."om", 'afsluttet', OLD."afsluttet", 'besked', OLD."besked"), NULL);
END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('haendelser',3);
INSERT INTO "sqlite_sequence" VALUES('historik',16);
INSERT INTO "sqlite_sequence" VALUES('borgere',1);
INSERT INTO "sqlite_sequence" VALUES('forloeb',1);
INSERT INTO "sqlite_sequence" VALUES('fritagelser',1);
INSERT INTO "sqlite_sequence" VALUES('indsatser',1);
INSERT INTO "sqlite_sequence" VALUES('moeder',1);
INSERT INTO "sqlite_sequence" VALUES('samtykker',1);
INSERT INTO "sqlite_sequence" VALUES('visitationer',1);
INSERT INTO "sqlite_sequence" VALUES('jobformidlere',1);
INSERT INTO "sqlite_sequence" VALUES('besvarelser',1);
INSERT INTO "sqlite_sequence" VALUES('svar',1);
INSERT INTO "sqlite_sequence" VALUES('aftaler',1);
INSERT INTO "sqlite_sequence" VALUES('delinger',1);
INSERT INTO "sqlite_sequence" VALUES('egne_frister',1);
INSERT INTO "sqlite_sequence" VALUES('skridt',1);
