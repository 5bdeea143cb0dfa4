// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/words.h"

namespace words {

namespace {

// clang-format off
constexpr City iberian_cities[]{
    {"Madrid", "Madrid", "ES"}, {"Ciudad de México", "CDMX", "MX"}, {"Barcelona", "Barcelona", "ES"},
    {"Valencia", "Valencia", "ES"}, {"Sevilla", "Sevilla", "ES"}, {"Guadalajara", "Jalisco", "MX"},
    {"Zaragoza", "Zaragoza", "ES"}, {"Monterrey", "Nuevo León", "MX"}, {"Málaga", "Málaga", "ES"},
    {"Bilbao", "Bizkaia", "ES"}, {"Murcia", "Murcia", "ES"}, {"Puebla", "Puebla", "MX"},
    {"Palma", "Illes Balears", "ES"}, {"Alicante", "Alicante", "ES"}, {"Córdoba", "Córdoba", "ES"},
    {"Valladolid", "Valladolid", "ES"}, {"Vigo", "Pontevedra", "ES"}, {"Gijón", "Asturias", "ES"},
    {"A Coruña", "A Coruña", "ES"}, {"Querétaro", "Querétaro", "MX"}, {"Granada", "Granada", "ES"},
    {"Vitoria-Gasteiz", "Araba", "ES"}, {"Elche", "Alicante", "ES"}, {"Oviedo", "Asturias", "ES"},
    {"Tijuana", "Baja California", "MX"}, {"León", "Guanajuato", "MX"}, {"Cartagena", "Murcia", "ES"},
    {"Sabadell", "Barcelona", "ES"}, {"Jerez de la Frontera", "Cádiz", "ES"}, {"Móstoles", "Madrid", "ES"},
    {"Pamplona", "Navarra", "ES"}, {"Almería", "Almería", "ES"}, {"Mérida", "Yucatán", "MX"},
    {"San Sebastián", "Gipuzkoa", "ES"}, {"Castellón de la Plana", "Castellón", "ES"},
    {"Burgos", "Burgos", "ES"}, {"Albacete", "Albacete", "ES"}, {"Santander", "Cantabria", "ES"},
    {"Logroño", "La Rioja", "ES"}, {"Badajoz", "Badajoz", "ES"}, {"Salamanca", "Salamanca", "ES"},
    {"Huelva", "Huelva", "ES"}, {"Lleida", "Lleida", "ES"}, {"Tarragona", "Tarragona", "ES"},
    {"Cádiz", "Cádiz", "ES"}, {"Jaén", "Jaén", "ES"}, {"Ourense", "Ourense", "ES"},
    {"Girona", "Girona", "ES"}, {"Lugo", "Lugo", "ES"}, {"Cáceres", "Cáceres", "ES"},
    {"Ponferrada", "León", "ES"}, {"Toledo", "Toledo", "ES"}, {"Ávila", "Ávila", "ES"},
    {"Cuenca", "Cuenca", "ES"}, {"Huesca", "Huesca", "ES"}, {"Segovia", "Segovia", "ES"},
    {"Soria", "Soria", "ES"}, {"Teruel", "Teruel", "ES"}, {"Peñafiel", "Valladolid", "ES"},
    {"Alcañiz", "Teruel", "ES"}};

constexpr City chinese_cities[]{
    {"上海市", "上海", "CN"}, {"北京市", "北京", "CN"}, {"深圳市", "广东省", "CN"},
    {"广州市", "广东省", "CN"}, {"杭州市", "浙江省", "CN"}, {"苏州市", "江苏省", "CN"},
    {"成都市", "四川省", "CN"}, {"重庆市", "重庆", "CN"}, {"南京市", "江苏省", "CN"},
    {"武汉市", "湖北省", "CN"}, {"宁波市", "浙江省", "CN"}, {"天津市", "天津", "CN"},
    {"青岛市", "山东省", "CN"}, {"西安市", "陕西省", "CN"}, {"无锡市", "江苏省", "CN"},
    {"长沙市", "湖南省", "CN"}, {"东莞市", "广东省", "CN"}, {"佛山市", "广东省", "CN"},
    {"厦门市", "福建省", "CN"}, {"郑州市", "河南省", "CN"}, {"济南市", "山东省", "CN"},
    {"合肥市", "安徽省", "CN"}, {"福州市", "福建省", "CN"}, {"大连市", "辽宁省", "CN"},
    {"沈阳市", "辽宁省", "CN"}, {"温州市", "浙江省", "CN"}, {"昆明市", "云南省", "CN"},
    {"哈尔滨市", "黑龙江省", "CN"}, {"石家庄市", "河北省", "CN"}, {"泉州市", "福建省", "CN"},
    {"常州市", "江苏省", "CN"}, {"南昌市", "江西省", "CN"}, {"烟台市", "山东省", "CN"},
    {"贵阳市", "贵州省", "CN"}, {"太原市", "山西省", "CN"}, {"嘉兴市", "浙江省", "CN"},
    {"珠海市", "广东省", "CN"}, {"南宁市", "广西", "CN"}, {"兰州市", "甘肃省", "CN"},
    {"海口市", "海南省", "CN"}, {"乌鲁木齐市", "新疆", "CN"}, {"银川市", "宁夏", "CN"},
    {"西宁市", "青海省", "CN"}, {"义乌市", "浙江省", "CN"}};

constexpr City other_cities[]{
    {"London", "Greater London", "GB"}, {"New York", "NY", "US"}, {"Chicago", "IL", "US"},
    {"Manchester", "Greater Manchester", "GB"}, {"Houston", "TX", "US"}, {"Dublin", "Leinster", "IE"},
    {"San Francisco", "CA", "US"}, {"Toronto", "ON", "CA"}, {"Birmingham", "West Midlands", "GB"},
    {"Miami", "FL", "US"}, {"Seattle", "WA", "US"}, {"Glasgow", "Scotland", "GB"},
    {"Rotterdam", "Zuid-Holland", "NL"}, {"Hamburg", "Hamburg", "DE"}, {"Boston", "MA", "US"},
    {"Leeds", "West Yorkshire", "GB"}, {"Denver", "CO", "US"}, {"Cork", "Munster", "IE"},
    {"Portland", "OR", "US"}, {"Cardiff", "Wales", "GB"}};

constexpr const char *spanish_given[]{
    "María", "José", "Ana", "Antonio", "Carmen", "Manuel", "Laura", "Javier", "Lucía", "David",
    "Isabel", "Daniel", "Marta", "Carlos", "Cristina", "Alejandro", "Elena", "Miguel", "Paula",
    "Rafael", "Sara", "Pedro", "Raquel", "Ángel", "Rocío", "Fernando", "Pilar", "Sergio", "Beatriz",
    "Pablo", "Nuria", "Jorge", "Mónica", "Luis", "Teresa", "Alberto", "Inés", "Álvaro", "Sofía",
    "Óscar", "Verónica", "Iván", "Concepción", "Andrés", "Begoña", "Ramón", "Leticia", "Íñigo"};
constexpr const char *spanish_family[]{
    "García", "Rodríguez", "González", "Fernández", "López", "Martínez", "Sánchez", "Pérez", "Gómez",
    "Martín", "Jiménez", "Hernández", "Ruiz", "Díaz", "Moreno", "Muñoz", "Álvarez", "Romero",
    "Gutiérrez", "Alonso", "Navarro", "Torres", "Domínguez", "Ramos", "Vázquez", "Ramírez", "Gil",
    "Serrano", "Morales", "Molina", "Blanco", "Suárez", "Castro", "Ortega", "Delgado", "Ortiz",
    "Marín", "Rubio", "Núñez", "Medina", "Sanz", "Castillo", "Iglesias", "Cortés", "Garrido",
    "Santos", "Guerrero", "Lozano", "Cano", "Cruz", "Méndez", "Flores", "Prieto", "Herrera", "Peña",
    "León", "Márquez", "Cabrera", "Gallego", "Calvo", "Vidal", "Campos", "Reyes", "Vega", "Fuentes",
    "Carrasco", "Díez", "Aguilar", "Caballero", "Nieto", "Santana", "Vargas", "Pascual", "Giménez",
    "Herrero", "Hidalgo", "Montero", "Lorenzo", "Santiago", "Benítez", "Durán", "Ibáñez", "Arias",
    "Mora", "Ferrer", "Carmona", "Vicente", "Rojas", "Soto", "Crespo", "Román", "Pastor", "Velasco",
    "Parra", "Sáez", "Moya", "Bravo", "Rivera", "Gallardo", "Soler", "Esteban", "Zúñiga", "Ureña",
    "Ochoa", "Ávila", "Yáñez", "Echevarría", "Quintana", "Barroso", "Úbeda"};
constexpr const char *spanish_jobs[]{
    "Gerente", "Responsable de compras", "Directora comercial", "Administrativo", "Jefa de taller",
    "Director financiero", "Técnico de mantenimiento", "Responsable de calidad", "Encargado",
    "Directora de operaciones", "Jefe de almacén", "Contable", "Ingeniera de producto", "Comercial",
    "Responsable de logística", "Director general", "Secretaria de dirección", "Propietario"};
constexpr const char *spanish_departments[]{
    "Compras", "Administración", "Ventas", "Producción", "Calidad", "Logística", "Dirección"};
constexpr const char *spanish_streets[]{
    "Calle Mayor", "Avenida de la Constitución", "Polígono Industrial Norte", "Calle del Prado",
    "Paseo de la Estación", "Calle Nueva", "Plaza de España", "Ronda del Sur", "Calle San Juan",
    "Camino de los Olivos", "Avenida del Puerto", "Calle de la Peña", "Travesía del Río"};
constexpr const char *spanish_payment[]{"30 días", "60 días", "Contado", "Confirming a 90 días"};
constexpr const char *spanish_remarks[]{
    "Cliente desde hace años; paga puntualmente.", "Pide siempre tres presupuestos.",
    "Prefiere que se le llame por la mañana.", "La nave nueva abre en otoño.",
    "Quiere ampliar la línea de producción.", "Atención: entregas solo por el muelle dos.",
    "Trabaja también con la competencia.", "Revisar las condiciones en enero."};
constexpr const char *spanish_deals[]{
    "Suministro anual · %1", "%2 taladros · %1", "Ampliación de almacén", "Renovación del contrato · %1",
    "Mantenimiento %2", "Proyecto de iluminación · %1", "Pedido piloto de %2 unidades",
    "Maquinaria para la nave %2", "Recambios del trimestre", "Instalación en %1",
    "Acuerdo marco · %1", "%2 licencias · %1", "Reforma de la planta %2"};
constexpr const char *spanish_goods[]{
    "Taladro", "Bomba", "Válvula", "Armario", "Lámpara", "Compresor", "Cinta", "Sensor", "Motor",
    "Filtro", "Panel", "Cable", "Batería", "Soporte", "Rodamiento", "Licencia", "Caja", "Bisagra"};
constexpr const char *spanish_kinds[]{
    "industrial", "compacto", "de acero", "de latón", "reforzado", "de repuesto", "trifásico",
    "estanco", "de precisión", "ligero", "doble", "básico"};
constexpr const char *spanish_steps[]{
    "Llamar el lunes", "Enviar presupuesto", "Visitar la planta", "Esperar su respuesta",
    "Preparar la demostración", "Revisar el contrato con dirección"};

constexpr const char *chinese_given[]{
    "伟", "芳", "娜", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛",
    "明", "超", "秀兰", "霞", "平", "刚", "桂英", "文", "云", "建华", "小红", "志强", "晓明", "海燕",
    "国庆", "玉兰", "春梅", "冬梅", "雪", "佳怡", "子涵", "雨桐", "浩然", "宇轩", "思远", "嘉豪",
    "欣怡", "梓萱", "俊杰", "天宇", "若曦", "一诺"};
constexpr const char *chinese_family[]{
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭",
    "何", "林", "高", "罗", "郑", "梁", "谢", "宋", "唐", "许", "邓", "韩", "冯", "曹", "彭", "曾",
    "肖", "田", "董", "潘", "袁", "蔡", "蒋", "余", "于", "杜", "叶", "程", "魏", "苏", "吕", "丁",
    "任", "卢", "姚", "沈", "钟", "姜", "崔", "谭", "陆", "范", "汪", "廖", "石", "金", "贾", "夏",
    "韦", "付", "方", "邹", "熊", "白", "孟", "秦", "邱", "江", "尹", "薛", "阎", "单", "仇", "解",
    "欧阳", "司马", "上官", "诸葛"};
constexpr const char *chinese_jobs[]{
    "采购经理", "总经理", "销售经理", "财务主管", "技术总监", "行政主管", "生产主管", "仓库主管",
    "质量工程师", "项目经理", "副总经理", "运营总监", "工程师", "会计", "助理", "董事长"};
constexpr const char *chinese_departments[]{
    "采购部", "财务部", "销售部", "生产部", "质量部", "物流部", "总经办"};
constexpr const char *chinese_streets[]{
    "中山路", "人民路", "解放大道", "建设路", "南京西路", "科技园路", "工业大道", "文化路", "和平街",
    "长江路", "新华路", "滨江大道"};
constexpr const char *chinese_payment[]{"月结30天", "月结60天", "款到发货", "货到付款"};
constexpr const char *chinese_remarks[]{
    "老客户，付款及时。", "需要三家比价。", "上午联系比较方便。", "新厂房秋季投产。",
    "计划扩大生产线。", "注意：只能在二号门卸货。", "同时与竞争对手合作。", "一月份重新谈条件。"};
constexpr const char *chinese_deals[]{
    "%1年度供货", "%1设备采购", "仓储扩建项目", "%1合同续签", "维保服务%2期", "%1照明改造",
    "试订单%2台", "%2号车间设备", "季度备件", "%1安装工程", "框架协议 · %1", "%2套软件许可"};
constexpr const char *chinese_goods[]{
    "电钻", "水泵", "阀门", "机柜", "灯具", "压缩机", "传送带", "传感器", "电机", "滤芯", "面板",
    "电缆", "电池", "支架", "轴承", "软件许可", "包装箱"};
constexpr const char *chinese_kinds[]{
    "工业型", "紧凑型", "不锈钢", "黄铜", "加强型", "备用", "三相", "防水型", "精密型", "轻型"};
constexpr const char *chinese_steps[]{
    "周一致电", "发送报价", "参观工厂", "等待回复", "准备演示", "与管理层审合同"};

constexpr const char *english_given[]{
    "James", "Mary", "John", "Emma", "Robert", "Olivia", "William", "Grace", "Thomas", "Chloe",
    "George", "Amelia", "Henry", "Zoë", "Oliver", "Renée", "Samuel", "Hannah", "Patrick", "Aoife"};
constexpr const char *english_family[]{
    "Smith", "Jones", "Taylor", "Brown", "Williams", "Wilson", "Johnson", "Davies", "Robinson",
    "Wright", "Thompson", "Evans", "Walker", "White", "Roberts", "Green", "Hall", "Wood", "Jackson",
    "Clarke", "O'Brien", "Müller", "Jansen", "Murphy", "Kelly", "Fraser", "Hughes", "Ward"};
constexpr const char *english_jobs[]{
    "Buyer", "Managing director", "Sales manager", "Accountant", "Plant manager", "Engineer",
    "Head of IT", "Warehouse supervisor", "Quality manager", "Office manager"};
constexpr const char *english_departments[]{"Purchasing", "Finance", "Sales", "Operations", "IT"};
constexpr const char *english_streets[]{
    "High Street", "Station Road", "Mill Lane", "Harbour Way", "Church Street", "Park Avenue"};
constexpr const char *english_payment[]{"30 days", "60 days", "Prepaid"};
constexpr const char *english_remarks[]{
    "Long-standing customer, pays on time.", "Always asks for three quotes.",
    "Call in the morning.", "The new site opens in autumn.", "Review the terms in January."};
constexpr const char *english_deals[]{
    "Annual supply · %1", "%2 drills · %1", "Warehouse extension", "Contract renewal · %1",
    "Maintenance %2", "Lighting project · %1", "Pilot order of %2 units", "%2 licences · %1"};
constexpr const char *english_goods[]{
    "Drill", "Pump", "Valve", "Cabinet", "Lamp", "Compressor", "Belt", "Sensor", "Motor", "Filter"};
constexpr const char *english_kinds[]{
    "industrial", "compact", "steel", "brass", "spare", "waterproof", "precision", "light"};
constexpr const char *english_steps[]{
    "Call on Monday", "Send the quote", "Visit the plant", "Wait for their answer"};

constexpr const char *spanish_trades[]{
    "Talleres", "Comercial", "Construcciones", "Transportes", "Ferretería", "Distribuciones",
    "Panadería", "Hotel", "Bodegas", "Instalaciones", "Muebles", "Suministros", "Clínica",
    "Carpintería", "Gestoría", "Restaurante", "Viveros", "Electricidad", "Imprenta", "Óptica",
    "Conservas", "Frutas", "Academia", "Farmacia", "Calzados", "Maquinaria", "Cerámica", "Librería",
    "Fundición", "Autoescuela", "Pinturas", "Almazara", "Astilleros", "Cañizares e", "Joyería",
    "Estudio", "Asesoría", "Reformas", "Lácteos", "Peñón"};
constexpr const char *spanish_places[]{
    "del Duero", "del Norte", "de la Vega", "del Mediterráneo", "de Levante", "de la Sierra",
    "del Ebro", "del Puerto", "de la Ribera", "del Sur", "de la Peña", "del Cantábrico",
    "de los Ángeles", "de la Mancha", "del Valle", "de Occidente", "de las Cañadas", "del Bajío"};
constexpr const char *spanish_forms[]{
    " S.L.", "", ", S.A.", " e Hijos, S.L.", " Hermanos", ", S.C.", " S. de R.L. de C.V.", " y Cía."};
constexpr const char *all_stems[]{
    "Iber", "Lumi", "Norte", "Agro", "Inno", "Aqua", "Ferro", "Terra", "Vento", "Plasti", "Opti",
    "Elec", "Mar", "Cali", "Dura", "Fluvi", "Galva", "Hidro", "Kali", "Luz", "Metal", "Nova", "Orbi",
    "Petri", "Quimi", "Robo", "Sani", "Tecni", "Urba", "Zafi", "Ñandu", "Áurea"};
constexpr const char *all_endings[]{
    "tec", "mar", "sol", "gest", "nova", "plus", "red", "bel", "dor", "lux", "fil", "mont", "ria",
    "tia", "ven", "zar", "cor", "pack"};
constexpr const char *all_fields[]{
    "Sistemas", "Ingeniería", "Logística", "Consulting", "Industrial", "Servicios", "Trading",
    "Software", "Energía", "Alimentación", "Textil", "Química", "Automoción", "Packaging"};

constexpr const char *chinese_characters[]{
    "华", "德", "恒", "远", "中", "信", "达", "盛", "泰", "丰", "鑫", "宏", "瑞", "新", "海", "天",
    "金", "兴", "联", "安", "康", "美", "和", "东", "博", "创", "凯", "龙", "正", "永", "汇", "通",
    "元", "益", "嘉", "同", "利", "广", "源", "诚", "鼎", "合", "力", "佳", "星", "云", "智", "卓",
    "越", "蓝", "景", "晟", "宝", "顺", "启", "明", "顶", "翔", "润", "淼", "重", "长", "乐", "厦"};
constexpr const char *chinese_trades[]{
    "科技", "贸易", "机械", "电子", "实业", "建筑工程", "物流", "食品", "商贸", "信息技术", "医疗器械",
    "新能源", "服装", "化工", "文化传媒", "汽车零部件", "材料", "教育咨询", "农业", "酒店管理",
    "环保设备", "餐饮", "制药", "五金", "塑料制品", "银行设备", "旅游", "家具", "纺织", "软件"};
constexpr const char *chinese_forms[]{
    "有限公司", "股份有限公司", "有限责任公司", "集团", "（中国）有限公司", "厂"};

constexpr const char *english_first[]{
    "Northern", "Blue", "Atlantic", "Green", "Royal", "Summit", "Prime", "Silver", "Union", "Coastal",
    "Bright", "Central", "Harbour", "Iron", "Maple", "Pacific", "Quick", "River", "Stone", "West"};
constexpr const char *english_second[]{
    "Tools", "Logistics", "Foods", "Engineering", "Textiles", "Media", "Energy", "Partners",
    "Systems", "Motors", "Packaging", "Optics", "Timber", "Marine", "Health", "Software", "Supply"};
constexpr const char *english_forms[]{" Ltd", " Inc.", "", " LLC", " GmbH", " B.V.", " plc"};

constexpr const char *all_tags[]{
    "clave", "vip", "重点", "revisar", "export", "moroso", "新客户", "feria", "renovación", "partner",
    "pyme", "战略", "newsletter", "incidencia", "piloto", "oficial", "norte", "sur", "cañón", "代理",
    "frío", "urgente", "web", "antiguo"};
// clang-format on

constexpr Scripted spanish{Script::Spanish,     spanish_given,   spanish_family,  spanish_jobs,
                           spanish_departments, spanish_streets, spanish_payment, spanish_remarks,
                           spanish_deals,       spanish_goods,   spanish_kinds,   spanish_steps};
constexpr Scripted chinese{Script::Chinese,     chinese_given,   chinese_family,  chinese_jobs,
                           chinese_departments, chinese_streets, chinese_payment, chinese_remarks,
                           chinese_deals,       chinese_goods,   chinese_kinds,   chinese_steps};
constexpr Scripted english{Script::English,     english_given,   english_family,  english_jobs,
                           english_departments, english_streets, english_payment, english_remarks,
                           english_deals,       english_goods,   english_kinds,   english_steps};

} // namespace

const char *const rare_word = "Quetzal";

std::span<const City> cities(Script script)
{
    switch (script) {
    case Script::Spanish:
        return iberian_cities;
    case Script::Chinese:
        return chinese_cities;
    default:
        return other_cities;
    }
}

const Scripted &of(Script script)
{
    switch (script) {
    case Script::Spanish:
        return spanish;
    case Script::Chinese:
        return chinese;
    default:
        return english;
    }
}

// clang-format off
List spanishTrades() { return spanish_trades; }
List spanishPlaces() { return spanish_places; }
List spanishForms() { return spanish_forms; }
List stems() { return all_stems; }
List endings() { return all_endings; }
List fields() { return all_fields; }
List chineseCharacters() { return chinese_characters; }
List chineseTrades() { return chinese_trades; }
List chineseForms() { return chinese_forms; }
List englishFirst() { return english_first; }
List englishSecond() { return english_second; }
List englishForms() { return english_forms; }
List tags() { return all_tags; }
// clang-format on

} // namespace words
